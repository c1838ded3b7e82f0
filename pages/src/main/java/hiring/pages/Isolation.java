package hiring.pages;

import java.text.Bidi;

/**
 * Isolates texts within sentences, as {@code bdi} does within HTML. Sentences are also a part of JSON, so they hold characters and
 * no elements.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">Unicode Standard Annex 9, section 2.4</a>
 */
final class Isolation {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private Isolation() {}

    /** Returns the text, isolated if it has letters that are written from right to left and is not a sentence that isolates them. */
    static String of(String text) {
        boolean isMixed = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return isMixed && !text.contains(FIRST_STRONG_ISOLATE)
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : text;
    }
}
