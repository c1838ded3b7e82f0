package hiring.statusaggregator.search;

import hiring.choreography.database.BatchMigration;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.search.NameWords;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Brings {@code searched_word} up to date for the applications that are older than the table, or than the words by which their
 * candidates are found now. The words are computed here, because databases differ in what they consider a letter.
 */
final class SearchIndexBackfill extends BatchMigration<SearchIndexBackfill.Named> {

    private static final String NAMES = """
            SELECT application_id, first_name, last_name FROM application_status
            WHERE application_id > ? AND form_revision > 0 ORDER BY application_id LIMIT ?""";

    SearchIndexBackfill(String version, String description) {
        super(version, description);
    }

    /** A candidate's name as it is stored. */
    record Named(ApplicationId application, String name) {}

    @Override
    protected List<Named> after(long number, int most, Sql sql) {
        return sql.query(
                NAMES,
                statement -> Parameters.of(statement).add(number).add(most),
                row -> new Named(
                        new ApplicationId(row.getLong("application_id")),
                        row.getString("first_name") + " " + row.getString("last_name")));
    }

    @Override
    protected long number(Named row) {
        return row.application().value();
    }

    @Override
    protected void change(List<Named> rows, Sql sql) {
        SearchIndex words = new SearchIndex(sql);
        Map<ApplicationId, SortedSet<String>> before =
                words.find(number(rows.get(0)), number(rows.get(rows.size() - 1)));
        Map<ApplicationId, String> changed = new TreeMap<>();
        rows.stream()
                .filter(row -> !NameWords.of(row.name())
                        .equals(before.getOrDefault(row.application(), Collections.emptySortedSet())))
                .forEach(row -> changed.put(row.application(), row.name()));
        List<ApplicationId> gone =
                changed.keySet().stream().filter(before::containsKey).toList();
        words.replace(gone, changed);
    }
}
