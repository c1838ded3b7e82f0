package hiring.application;

import hiring.application.duplicate.Applicant;
import hiring.application.form.Form;
import hiring.application.form.FormColumns;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Party;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.search.SearchedWords;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of applications. Its statements join the current transaction. */
@Singleton
final class Applications {

    /** By number, and the newest or the last changed first. */
    static final List<Order> ORDERS = List.of(
            Order.byId("id", "id", Order.Direction.UP),
            Order.byTime("created", "created_at", "id", Order.Direction.DOWN),
            Order.byTime("updated", "updated_at", "id", Order.Direction.DOWN));

    private static final String FORM = String.join(", ", FormColumns.NAMES);
    private static final String COLUMNS =
            "id, revision, candidate_id, created_at, updated_at, process_version, submitted_at, withdrawn_by, withdrawn_reason, "
                    + FORM;
    private static final String ALL = "SELECT " + COLUMNS + " FROM application";
    private static final String FIND = ALL + " WHERE id = ?";
    private static final String LOCK = FIND + " FOR UPDATE";

    private static final String ADD = "INSERT INTO application (revision, status, created_at, updated_at, searched,"
            + " email_key, phone_key, candidate_id, " + FORM + ") VALUES (1, 'DRAFT', ?, ?, ?, ?, ?, ?, "
            + Sql.placeholders(FormColumns.NAMES.size()) + ")";
    private static final String SAVE = "UPDATE application SET revision = ?, status = ?, updated_at = ?,"
            + " process_version = ?, submitted_at = ?, withdrawn_by = ?, withdrawn_reason = ?,"
            + " searched = ?, email_key = ?, phone_key = ?, candidate_id = ?, "
            + FormColumns.NAMES.stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
            + " WHERE id = ?";

    private final Sql sql;
    private final Transactions transactions;

    Applications(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    Optional<Application> find(ApplicationId id) {
        return one(FIND, id);
    }

    /** Returns the application, locked until the transaction ends. */
    Optional<Application> lock(ApplicationId id) {
        return one(LOCK, id);
    }

    /** Returns a page of the matching applications. */
    Page<Application> list(Listing listing) {
        return transactions.read(() -> listing.read(sql, ALL, Applications::read));
    }

    /** A form of a person. */
    record Identified(UUID candidateId, Form form) {

        private Application draft(ApplicationId id, Instant now) {
            return Application.draft(id, candidateId, form, now);
        }
    }

    /** Adds drafts, each with a number of its own. */
    List<Application> add(List<Identified> forms, Instant now) {
        List<Long> numbers = transactions.write(() -> sql.insertAll(
                ADD,
                forms,
                (statement, added) -> FormColumns.add(
                        addSought(Parameters.of(statement).add(now).add(now), added.form())
                                .add(added.candidateId()),
                        added.form())));
        return Stream.iterate(0, place -> place < forms.size(), place -> place + 1)
                .map(place -> forms.get(place).draft(new ApplicationId(numbers.get(place)), now))
                .toList();
    }

    void save(Application application) {
        transactions.write(() -> sql.update(SAVE, statement -> bind(Parameters.of(statement), application)));
    }

    private static void bind(Parameters parameters, Application application) throws SQLException {
        Optional<Submission> submission = application.submission();
        Optional<Withdrawal> withdrawal = application.withdrawal();
        Form form = application.form();
        parameters
                .add(application.revision())
                .add(application.status().name())
                .add(application.updatedAt())
                .addNumber(submission.map(Submission::processVersion))
                .addMoment(submission.map(Submission::at))
                .addText(withdrawal.map(Withdrawal::by).map(Party::name))
                .addText(withdrawal.map(Withdrawal::reason));
        addSought(parameters, form).add(application.candidateId());
        FormColumns.add(parameters, form).add(application.id().value());
    }

    /** Adds the columns for searching and for duplicate detection. */
    private static Parameters addSought(Parameters parameters, Form form) throws SQLException {
        Applicant applicant = Applicant.of(form);
        return parameters
                .add(SearchedWords.of(form.searched()))
                .addNumber(applicant.emailKey())
                .addNumber(applicant.phoneKey());
    }

    private Optional<Application> one(String query, ApplicationId id) {
        return transactions.read(
                () -> sql.find(query, statement -> statement.setLong(1, id.value()), Applications::read));
    }

    private static Application read(ResultSet row) throws SQLException {
        return new Application(
                new ApplicationId(row.getLong("id")),
                row.getInt("revision"),
                row.getObject("candidate_id", UUID.class),
                FormColumns.read(row),
                Timestamps.read(row, "created_at"),
                Timestamps.read(row, "updated_at"),
                submission(Timestamps.find(row, "submitted_at"), row.getInt("process_version")),
                withdrawal(
                        Optional.ofNullable(row.getString("withdrawn_by")),
                        Optional.ofNullable(row.getString("withdrawn_reason"))));
    }

    private static Optional<Submission> submission(Optional<Instant> at, int processVersion) {
        return at.map(moment -> new Submission(processVersion, moment));
    }

    private static Optional<Withdrawal> withdrawal(Optional<String> by, Optional<String> reason) {
        return by.map(Party::valueOf).flatMap(party -> reason.map(why -> new Withdrawal(party, why)));
    }
}
