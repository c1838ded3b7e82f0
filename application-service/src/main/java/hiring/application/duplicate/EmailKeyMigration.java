package hiring.application.duplicate;

import hiring.choreography.database.BatchMigration;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Computes anew the keys of stored e-mail addresses whose comparison has changed: those with invisible characters, and those of
 * international domains.
 */
@Singleton
final class EmailKeyMigration extends BatchMigration<EmailKeyMigration.Keyed> {

    private static final String ADDRESSES = """
            SELECT id, email, email_key FROM application
            WHERE id > ? AND email IS NOT NULL ORDER BY id LIMIT ?""";

    private static final String CHANGE = "UPDATE application SET email_key = ? WHERE id = ?";

    /** A key that has no row is taken for one that no application has used. */
    private static final String MAKE = "INSERT INTO match_key (id) VALUES (?) ON CONFLICT DO NOTHING";

    EmailKeyMigration() {
        super("2026.11.28.5", "email keys");
    }

    /** An address and its key as they are stored. */
    record Keyed(long id, String email, long key) {

        long newKey() {
            return Applicant.emailKey(EmailAddress.comparable(email));
        }
    }

    @Override
    protected List<Keyed> after(long number, int most, Sql sql) {
        return sql.query(
                ADDRESSES,
                statement -> Parameters.of(statement).add(number).add(most),
                row -> new Keyed(row.getLong("id"), row.getString("email"), row.getLong("email_key")));
    }

    @Override
    protected long number(Keyed row) {
        return row.id();
    }

    @Override
    protected void change(List<Keyed> rows, Sql sql) {
        List<Keyed> changed =
                rows.stream().filter(row -> row.key() != row.newKey()).toList();
        sql.batch(MAKE, changed, (statement, row) -> statement.setLong(1, row.newKey()));
        sql.batch(
                CHANGE,
                changed,
                (statement, row) -> Parameters.of(statement).add(row.newKey()).add(row.id()));
    }
}
