package hiring.offer.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is drawn as one and needs one font: a character with its marks, or the letters of a Korean syllable.
 *
 * @param start where it begins in its text, in UTF-16 units
 */
record Cluster(int start, String text) {

    /** Format characters that are seen: signs that enclose the digits after them. */
    private static final Set<Integer> SEEN = Set.of(
            0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD);

    /** Letters and marks that are not seen: joiners, and fillers for missing letters. */
    private static final Set<Integer> UNSEEN =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0);

    /** The clusters of a text, in its order. */
    static List<Cluster> of(String text) {
        List<Cluster> clusters = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            end += Character.charCount(text.codePointAt(end));
            while (end < text.length() && continues(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            clusters.add(new Cluster(start, text.substring(start, end)));
            start = end;
        }
        return clusters;
    }

    int base() {
        return text.codePointAt(0);
    }

    /** Whether a character needs no glyph: spaces, and what only influences its neighbours. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || isUnseen(codePoint);
    }

    private static boolean isUnseen(int codePoint) {
        return (Character.getType(codePoint) == Character.FORMAT && !SEEN.contains(codePoint))
                || UNSEEN.contains(codePoint)
                || isVariationSelector(codePoint);
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static boolean continues(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isUnseen(codePoint) || isLaterLetterOfSyllable(codePoint);
        };
    }

    /** Korean vowels and final consonants. */
    private static boolean isLaterLetterOfSyllable(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FB);
    }
}
