package hiring.application.duplicate;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Computes anew the keys of stored e-mail addresses whose comparison has changed: those with invisible characters, and those of
 * international domains.
 */
@Singleton
final class EmailKeyMigration implements JavaMigration {

    private static final int AT_ONCE = 5_000;

    private static final String ADDRESSES = """
            SELECT id, email, email_key FROM application
            WHERE id > ? AND email IS NOT NULL ORDER BY id LIMIT ?""";

    private static final String CHANGE = "UPDATE application SET email_key = ? WHERE id = ?";

    /** A key that has no row is taken for one that no application has used. */
    private static final String MAKE = "INSERT INTO match_key (id) VALUES (?) ON CONFLICT DO NOTHING";

    private record Keyed(long id, String email, long key) {

        long newKey() {
            return Applicant.emailKey(EmailAddress.comparable(email));
        }
    }

    @Override
    public void migrate(Context context) {
        Sql sql = Sql.on(context.getConnection());
        List<Keyed> found = after(0, sql);
        while (!found.isEmpty()) {
            List<Keyed> changed =
                    found.stream().filter(row -> row.key() != row.newKey()).toList();
            sql.batch(MAKE, changed, (statement, row) -> statement.setLong(1, row.newKey()));
            sql.batch(
                    CHANGE,
                    changed,
                    (statement, row) ->
                            Parameters.of(statement).add(row.newKey()).add(row.id()));
            found = after(found.get(found.size() - 1).id(), sql);
        }
    }

    private static List<Keyed> after(long id, Sql sql) {
        return sql.query(
                ADDRESSES,
                statement -> Parameters.of(statement).add(id).add(AT_ONCE),
                row -> new Keyed(row.getLong("id"), row.getString("email"), row.getLong("email_key")));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2026.11.28.5");
    }

    @Override
    public String getDescription() {
        return "email keys";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
