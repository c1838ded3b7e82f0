package hiring.choreography.database;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A migration that computes values of stored rows by the service's own code, in batches by the rows' numbers. After each batch the
 * log says how many rows are done.
 *
 * @param <R> what is read of a row
 */
public abstract class BatchMigration<R> implements JavaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(BatchMigration.class);

    private static final int AT_ONCE = 5_000;

    private final MigrationVersion version;
    private final String description;

    /**
     * Makes a migration.
     *
     * @param version the migration after which it runs, with a number more
     * @param description in a few words, for the log and the table of migrations
     */
    protected BatchMigration(String version, String description) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
    }

    /** Returns the rows with higher numbers than one, in the order of their numbers; at most so many. */
    protected abstract List<R> after(long number, int most, Sql sql);

    /** Returns the number of a row. */
    protected abstract long number(R row);

    /** Stores the new values of some rows, at least one. */
    protected abstract void change(List<R> rows, Sql sql);

    @Override
    public final void migrate(Context context) {
        Sql sql = Sql.on(context.getConnection());
        long done = 0;
        List<R> rows = after(0, AT_ONCE, sql);
        while (!rows.isEmpty()) {
            change(rows, sql);
            done += rows.size();
            LOG.info("migration {}, {}: {} rows", version, description, done);
            rows = after(number(rows.get(rows.size() - 1)), AT_ONCE, sql);
        }
    }

    @Override
    public final MigrationVersion getVersion() {
        return version;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
