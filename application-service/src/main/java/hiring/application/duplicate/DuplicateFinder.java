package hiring.application.duplicate;

import hiring.application.duplicate.DuplicateIndex.Existing;
import hiring.application.form.Phone;
import hiring.application.form.Position;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Finds possible duplicates. Every key that was ever used has a row; a transaction that uses a key locks its row, or inserts
 * it, so that of two duplicates submitted at once, to any replicas, the second sees the first.
 */
@Singleton
public final class DuplicateFinder {

    /** Waits for transactions that insert the same rows. Sorted, so that no two wait for each other. */
    private static final String MAKE = "INSERT INTO match_key (id) VALUES %s ON CONFLICT DO NOTHING";

    private static final String LOCK = "SELECT id FROM match_key WHERE id IN (%s) ORDER BY id FOR UPDATE";

    private static final String EXISTING = """
            SELECT id, status, created_at, submitted_at, first_name, last_name, email, phone, position, position_id,
              candidate_id
            FROM application WHERE\s""";

    /** Two queries, because H2 does not use two indexes in one. */
    private static final String FIND = EXISTING + "email_key IN (%1$s) UNION " + EXISTING + "phone_key IN (%1$s)";

    private final Sql sql;
    private final Transactions transactions;

    DuplicateFinder(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Returns the possible duplicates of applicants who are about to apply. Until the transaction ends, no other can add one. If all
     * keys are new, as they mostly are, one statement is enough.
     */
    public DuplicateIndex claim(Collection<Applicant> applicants) {
        List<Long> keys = keys(applicants);
        if (keys.isEmpty() || make(keys) == keys.size()) {
            return DuplicateIndex.NONE;
        }
        lock(keys);
        return find(keys);
    }

    /** Returns the possible duplicates of applicants who might apply. */
    public DuplicateIndex look(Collection<Applicant> applicants) {
        List<Long> keys = keys(applicants);
        return keys.isEmpty() ? DuplicateIndex.NONE : find(keys);
    }

    private static List<Long> keys(Collection<Applicant> applicants) {
        TreeSet<Long> keys = new TreeSet<>();
        applicants.forEach(applicant -> keys.addAll(applicant.keys()));
        return List.copyOf(keys);
    }

    private int make(List<Long> keys) {
        String rows = String.join(", ", Collections.nCopies(keys.size(), "(?)"));
        return transactions.write(() -> sql.update(String.format(MAKE, rows), Sql.all(keys)));
    }

    private void lock(List<Long> keys) {
        transactions.write(() ->
                sql.query(String.format(LOCK, Sql.placeholders(keys.size())), Sql.all(keys), row -> row.getLong("id")));
    }

    private DuplicateIndex find(List<Long> keys) {
        List<Long> twice = List.of(keys, keys).stream().flatMap(List::stream).toList();
        return new DuplicateIndex(transactions.read(() -> sql.query(
                String.format(FIND, Sql.placeholders(keys.size())), Sql.all(twice), DuplicateFinder::existing)));
    }

    private static Existing existing(ResultSet row) throws SQLException {
        return new Existing(
                duplicate(row),
                row.getObject("candidate_id", UUID.class),
                new Applicant(
                        row.getString("first_name") + " " + row.getString("last_name"),
                        Optional.ofNullable(row.getString("email")).map(EmailAddress::comparable),
                        Optional.ofNullable(row.getString("phone"))
                                .map(Phone::of)
                                .filter(Phone::isComparable),
                        new Position(
                                Optional.ofNullable(row.getString("position")),
                                Optional.ofNullable(row.getString("position_id")))));
    }

    private static Duplicate duplicate(ResultSet row) throws SQLException {
        return new Duplicate(
                new ApplicationId(row.getLong("id")),
                ApplicationStatus.valueOf(row.getString("status")),
                Timestamps.find(row, "submitted_at").orElse(Timestamps.read(row, "created_at")));
    }
}
