package hiring.statusaggregator.search;

import static java.util.stream.Collectors.toCollection;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a name, as searching compares them: letters and digits of any script without case and accents, so that
 * {@code Élodie} is found by {@code elo} and by {@code ÉLO}.
 */
public final class NameWords {

    /** The accents of Latin, Greek and Cyrillic. Marks of other scripts are no ornament there, and stay. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019\\u02bc]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** In characters. Nobody types more of a word, and what is in an index must not be too long for it. */
    private static final int LONGEST = 60;

    private NameWords() {}

    /** The words by which a name is found: {@code O'Brien} by o and brien, and also by obrien. */
    public static SortedSet<String> of(String name) {
        String folded = folded(name);
        return Stream.concat(
                        split(APOSTROPHES.matcher(folded).replaceAll(" ")),
                        split(APOSTROPHES.matcher(folded).replaceAll("")))
                .collect(toCollection(TreeSet::new));
    }

    /** The beginnings of words that a text asks for. One that is itself the beginning of another asks for nothing more. */
    static List<String> typed(String text) {
        SortedSet<String> words =
                split(APOSTROPHES.matcher(folded(text)).replaceAll("")).collect(toCollection(TreeSet::new));
        return words.stream()
                .filter(word -> words.tailSet(word + "\0").stream().noneMatch(other -> other.startsWith(word)))
                .toList();
    }

    private static Stream<String> split(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).map(NameWords::shortened);
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    /** Character by character, so that the beginning of a name becomes the beginning of what the name becomes. */
    private static String folded(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder lower = new StringBuilder();
        bare.toUpperCase(Locale.ROOT).codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
