package hiring.choreography.search;

import hiring.choreography.listing.Condition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a column {@code searched}: the words by which a row is found, each behind a space. It has room for 2,000 characters.
 * A search reads it in every row that the other filters leave; a table with a row for each word would cost a statement more for
 * each change.
 */
public final class SearchedWords {

    private static final int LONGEST = 2_000;

    private SearchedWords() {}

    /** Returns the words of some texts, as far as the column has room. */
    public static String of(Stream<String> texts) {
        String words = texts.flatMap(text -> NameWords.of(text).stream())
                .distinct()
                .map(" "::concat)
                .collect(Collectors.joining());
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST));
    }

    /**
     * Returns the condition that every word of a text is the beginning of a word of the row. A text without words matches nothing.
     *
     * @param field names the text in the exception
     * @throws hiring.choreography.web.InvalidFieldException if there are more than 10 words
     */
    public static Condition matching(String field, String text) {
        List<String> words = NameWords.typed(field, text);
        return words.isEmpty()
                ? Condition.of("1 = 0")
                : Condition.of(
                        words.stream().map(word -> "searched LIKE ?").collect(Collectors.joining(" AND ")),
                        words.stream().map(word -> "% " + word + "%").toArray());
    }
}
