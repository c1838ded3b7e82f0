package hiring.application.duplicate;

import hiring.choreography.text.TextKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares names that may be one person's: no more than one character in eight differs, ignoring case, accents and the order
 * of the names.
 */
final class SimilarNames {

    private static final int LETTERS_TO_A_MISTAKE = 8;
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}\\u200c\\u200d]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SimilarNames() {}

    static boolean areSimilar(String one, String other) {
        String first = comparable(one);
        String second = comparable(other);
        int most = Math.max(first.length(), second.length()) / LETTERS_TO_A_MISTAKE;
        return Math.abs(first.length() - second.length()) <= most && distance(first, second) <= most;
    }

    /** Returns the name in lower case without accents, its words in alphabetical order. */
    private static String comparable(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(TextKind.LINE.lenient(name), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Returns how many characters must be inserted, removed or changed to get from one text to the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
