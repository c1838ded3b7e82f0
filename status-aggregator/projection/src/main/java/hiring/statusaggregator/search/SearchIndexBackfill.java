package hiring.statusaggregator.search;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code searched_word} for the applications that are older than the table. The words are computed here, because
 * databases differ in what they consider a letter.
 */
@Singleton
final class SearchIndexBackfill implements JavaMigration {

    private static final int AT_ONCE = 5_000;

    private static final String NAMES = """
            SELECT application_id, first_name, last_name FROM application_status
            WHERE application_id > ? AND form_revision > 0 ORDER BY application_id LIMIT ?""";

    private record Named(ApplicationId application, String name) {}

    @Override
    public void migrate(Context context) {
        Sql sql = Sql.on(context.getConnection());
        SearchIndex words = new SearchIndex(sql);
        List<Named> found = after(0, sql);
        while (!found.isEmpty()) {
            Map<ApplicationId, String> names = new TreeMap<>();
            found.forEach(named -> names.put(named.application(), named.name()));
            words.replace(List.of(), names);
            found = after(found.get(found.size() - 1).application().value(), sql);
        }
    }

    private static List<Named> after(long application, Sql sql) {
        return sql.query(
                NAMES,
                statement -> Parameters.of(statement).add(application).add(AT_ONCE),
                row -> new Named(
                        new ApplicationId(row.getLong("application_id")),
                        row.getString("first_name") + " " + row.getString("last_name")));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2026.11.22.8.1");
    }

    @Override
    public String getDescription() {
        return "search index backfill";
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
