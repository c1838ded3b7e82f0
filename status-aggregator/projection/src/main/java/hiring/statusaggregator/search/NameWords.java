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
 * The words of a name in the form in which a search compares them: letters and digits of any script without case and accents,
 * so that {@code elo} and {@code ÉLO} find {@code Élodie}.
 */
public final class NameWords {

    /** The accents of Latin, Greek and Cyrillic. Marks of other scripts are not accents and are kept. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019\\u02bc]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** In characters. Users do not type longer words, and an index limits the length of its values. */
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

    /** The beginnings of words that a search text asks for. A beginning of another one is left out, as redundant. */
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

    /** Folds each character by itself, so that a beginning of a name is folded to a beginning of the folded name. */
    private static String folded(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder lower = new StringBuilder();
        bare.toUpperCase(Locale.ROOT).codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }
}
