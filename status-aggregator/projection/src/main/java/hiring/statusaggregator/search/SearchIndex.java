package hiring.statusaggregator.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.search.NameWords;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rows of {@code searched_word}: the words of every candidate's name. They are stored as bytes, which all databases compare
 * byte by byte in any collation, so that words with the same beginning are adjacent in an index.
 */
@Singleton
public final class SearchIndex {

    private static final String REMOVE = "DELETE FROM searched_word WHERE application_id IN (%s)";
    private static final String ADD =
            "INSERT INTO searched_word (word, application_id) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String FIND =
            "SELECT word, application_id FROM searched_word WHERE application_id BETWEEN ? AND ?";
    private static final String HAVING_WORD =
            "SELECT w.application_id FROM searched_word w WHERE w.word >= ? AND w.word < ?";

    /** Sorts after every byte of UTF-8. */
    private static final byte AFTER_ALL = (byte) 0xff;

    private final Sql sql;

    SearchIndex(Sql sql) {
        this.sql = sql;
    }

    private record Row(ApplicationId application, String word) {}

    /**
     * The condition that every word of a text is the beginning of a word of the candidate's name. A text without words matches
     * no candidates.
     *
     * @throws hiring.choreography.web.InvalidFieldException if there are too many words
     */
    public static List<Condition> matching(String text) {
        List<String> words = NameWords.typed("q", text);
        return words.isEmpty()
                ? List.of(Condition.of("1 = 0"))
                : words.stream().map(SearchIndex::beginning).toList();
    }

    private static Condition beginning(String word) {
        byte[] first = bytes(word);
        byte[] end = Arrays.copyOf(first, first.length + 1);
        end[first.length] = AFTER_ALL;
        return IndexedCondition.among("application_id", HAVING_WORD, "w.word, w.application_id", first, end);
    }

    /**
     * Replaces the words of names, in one statement for removing and one for adding.
     *
     * @param gone applications whose words are removed
     * @param names names of applications that have no words, or whose words are removed
     */
    public void replace(Collection<ApplicationId> gone, Map<ApplicationId, String> names) {
        if (!gone.isEmpty()) {
            List<Long> ids = gone.stream().map(ApplicationId::value).toList();
            sql.update(String.format(REMOVE, Sql.placeholders(ids.size())), Sql.all(ids));
        }
        List<Row> rows = names.entrySet().stream()
                .flatMap(named -> NameWords.of(named.getValue()).stream().map(word -> new Row(named.getKey(), word)))
                .toList();
        sql.batch(ADD, rows, (statement, row) -> {
            statement.setBytes(1, bytes(row.word()));
            statement.setLong(2, row.application().value());
        });
    }

    /** The words of applications by their numbers, both ends included; an application without any is missing. */
    public Map<ApplicationId, SortedSet<String>> find(long first, long last) {
        return sql
                .query(
                        FIND,
                        statement -> Parameters.of(statement).add(first).add(last),
                        row -> new Row(
                                new ApplicationId(row.getLong("application_id")),
                                new String(row.getBytes("word"), StandardCharsets.UTF_8)))
                .stream()
                .collect(groupingBy(Row::application, mapping(Row::word, toCollection(TreeSet::new))));
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
