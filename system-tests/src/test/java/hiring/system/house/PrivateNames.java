package hiring.system.house;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds identifiers in Java source that contain a word for which the field has a better one. An identifier is split into words at
 * underscores and capital letters, so that {@code noBody} is none of them.
 */
final class PrivateNames {

    private static final Set<String> WORDS = Set.of("nobody", "somebody", "whoever", "heard", "told");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*" // comments
                    + "|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'",
            Pattern.DOTALL);

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("[_$\\d]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private PrivateNames() {}

    /** Returns the identifiers with a private word, in alphabetical order. */
    static List<String> in(String source) {
        Set<String> found = new TreeSet<>();
        IDENTIFIER
                .matcher(COMMENT_OR_LITERAL.matcher(source).replaceAll(" "))
                .results()
                .map(match -> match.group())
                .filter(PrivateNames::hasPrivateWord)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean hasPrivateWord(String identifier) {
        return Stream.of(WORD_BOUNDARY.split(identifier, -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }
}
