package hiring.offer.version;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of the versions. Its statements take part in the transaction under way. */
@Singleton
public final class Versions {

    private static final String SELECT = "SELECT " + VersionRow.COLUMNS + " FROM offer_version WHERE ";

    /** At most a few of each application: what the candidate has, and what is in preparation. */
    private static final String STANDING =
            SELECT + "application_id IN (%s) AND state <> 'SUPERSEDED' ORDER BY application_id, number";

    private static final String ALL = SELECT + "application_id = ? ORDER BY number";
    private static final String ONE = SELECT + "application_id = ? AND number = ?";
    private static final String INSERT = "INSERT INTO offer_version (" + VersionRow.COLUMNS + ") VALUES ("
            + Sql.placeholders(VersionRow.WIDTH) + ")";
    private static final String UPDATE = """
            UPDATE offer_version SET state = ?, approval = ?, asked_at = ?, asked_by = ?, decided_at = ?, decided_by = ?,
              refusal = ?, extended_at = ?, extended_by = ?, deadline = ?, watched_until = ?, accepted_at = ?,
              accepted_by = ?, counter_offers = ?
            WHERE application_id = ? AND number = ?""";
    private static final String DUE =
            "SELECT application_id FROM offer_version WHERE watched_until <= ? ORDER BY watched_until LIMIT ?";

    private final Transactions transactions;

    Versions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Those of some applications that no other version has taken the place of, the oldest first. */
    public List<Version> standing(List<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return ids.isEmpty() ? List.of() : query(String.format(STANDING, Sql.placeholders(ids.size())), Sql.all(ids));
    }

    /** Every version of an application, the oldest first. */
    public List<Version> all(ApplicationId application) {
        return query(ALL, statement -> Parameters.of(statement).add(application.value()));
    }

    /**
     * One version.
     *
     * @throws NotFoundException if there is none of that number
     */
    public Version demand(ApplicationId application, int number) {
        return query(
                        ONE,
                        statement -> Parameters.of(statement)
                                .add(application.value())
                                .add(number))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "There is no version " + number + " of the offer of application " + application + "."));
    }

    /** The newest of an application that was not discarded; empty while no terms were set. */
    public Optional<Version> current(ApplicationId application) {
        return newest(standing(List.of(application)));
    }

    /** The newest of some versions of an application that was not discarded. */
    public static Optional<Version> newest(List<Version> oldestFirst) {
        return oldestFirst.stream()
                .filter(version -> version.state() != Version.State.DISCARDED)
                .reduce((older, newer) -> newer);
    }

    /** Whose deadlines are over, as far as somebody still waits for that; locks nothing. */
    public List<ApplicationId> due(Instant now, int most) {
        return transactions.read(connection -> Sql.query(
                connection,
                DUE,
                statement -> Parameters.of(statement).add(now).add(most),
                row -> new ApplicationId(row.getLong("application_id"))));
    }

    /** Keeps versions that are new. */
    public void insert(Collection<Version> made) {
        write(INSERT, made, VersionRow::bind);
    }

    /** Keeps what has become of versions; their terms never change. */
    public void update(Collection<Version> changed) {
        write(
                UPDATE,
                changed,
                (statement, version) -> VersionRow.bindFate(Parameters.of(statement), version)
                        .add(version.application().value())
                        .add(version.number()));
    }

    private void write(String sql, Collection<Version> versions, Sql.BatchBinder<Version> binder) {
        transactions.write(connection -> {
            Sql.batch(connection, sql, versions, binder);
            return versions.size();
        });
    }

    private List<Version> query(String sql, Sql.Binder binder) {
        return transactions.read(connection -> Sql.query(connection, sql, binder, VersionRow::read));
    }
}
