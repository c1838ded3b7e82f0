package hiring.choreography.search;

import static java.util.stream.Collectors.toCollection;

import hiring.choreography.web.InvalidFieldException;
import java.text.Normalizer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a name in the form in which a search compares them: letters and digits of any script without case and accents,
 * so that {@code elo} and {@code ÉLO} find {@code Élodie}, and {@code lukasz} finds {@code Łukasz}. Chinese and Korean names are
 * written with a space between the names and without, in either order: each of their characters is a word.
 */
public final class NameWords {

    /** Apostrophes and what is typed for them, the middle dot of Catalan, and characters that do not show. */
    private static final Pattern APOSTROPHES = Pattern.compile(
            "['`\\u2018\\u2019\\u201b\\u2032\\u02b9\\u02bb-\\u02bf\\u02c8\\u05f3\\ua78c\\u00b7\\p{Cf}]");

    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");

    private static final Pattern AROUND_SYLLABLES =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsHangul}])|(?=[\\p{IsHan}\\p{IsHangul}])");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** In characters. Users do not type longer words, and an index limits the length of its values. */
    private static final int LONGEST = 60;

    /** The limit on words in a search, because a database plans the lookup of each word separately. */
    private static final int MOST_TYPED = 10;

    private NameWords() {}

    /**
     * Returns the words by which a name is found: {@code O'Brien} by o and brien, and also by obrien; {@code Min-jun} also by
     * minjun, {@code Müller} also by mueller.
     */
    public static SortedSet<String> of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Stream.of(composed, Letters.spelledOut(composed))
                .map(Folding::folded)
                .flatMap(NameWords::spellings)
                .flatMap(NameWords::runs)
                .flatMap(NameWords::words)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> spellings(String folded) {
        String unmarked = without(APOSTROPHES, folded);
        return Stream.of(APOSTROPHES.matcher(folded).replaceAll(" "), unmarked, without(HYPHENS, unmarked));
    }

    /**
     * Returns the beginnings of words that a search text asks for, at most 10; none if it has no words. A beginning of another one
     * is left out, as redundant. Of a long text in Chinese, not every character is compared.
     *
     * @param field names the text in the exception
     * @throws InvalidFieldException if there are more than 10 words
     */
    public static List<String> typed(String field, String text) {
        List<String> runs = longest(runs(without(APOSTROPHES, Folding.folded(text))));
        if (runs.size() > MOST_TYPED) {
            throw new InvalidFieldException(field, "has more than " + MOST_TYPED + " words");
        }
        return longest(runs.stream().flatMap(NameWords::words)).stream()
                .limit(MOST_TYPED)
                .toList();
    }

    private static List<String> longest(Stream<String> all) {
        SortedSet<String> words = all.collect(toCollection(TreeSet::new));
        return words.stream()
                .filter(word -> words.tailSet(word + "\0").stream().noneMatch(other -> other.startsWith(word)))
                .toList();
    }

    private static String without(Pattern characters, String text) {
        return characters.matcher(text).replaceAll("");
    }

    private static Stream<String> runs(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(run -> !run.isEmpty());
    }

    private static Stream<String> words(String run) {
        return AROUND_SYLLABLES.splitAsStream(run).map(NameWords::shortened);
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
