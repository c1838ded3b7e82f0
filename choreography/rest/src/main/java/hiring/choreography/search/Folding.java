package hiring.choreography.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes two spellings of a name the same for a search. */
public final class Folding {

    /**
     * Accents, what selects a variant of a character, and the marks that Arabic and Hebrew are mostly written without. Marks of
     * other scripts are a part of the word and are kept, as are the voiced sounds of Japanese.
     */
    private static final Pattern MARKS =
            Pattern.compile("[\\p{IsInherited}\\p{IsArabic}\\p{IsHebrew}&&\\p{Mn}&&[^\\u3099\\u309a]]|\\u0640");

    /** Typed as an apostrophe. Unicode would decompose it into a space and an accent. */
    private static final char ACUTE = '\u00b4';

    private Folding() {}

    /**
     * Returns a text without case, accents and widths of letters. Each character is folded by itself, so that a beginning of a name
     * is folded to a beginning of the folded name.
     */
    public static String folded(String text) {
        String apostrophes = text.replace(ACUTE, '\'');
        String bare = MARKS.matcher(Normalizer.normalize(apostrophes, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder lower = new StringBuilder();
        bare.toUpperCase(Locale.ROOT).codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return Letters.plain(Normalizer.normalize(lower, Normalizer.Form.NFKC));
    }
}
