package hiring.choreography.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is in a text that users read, by Unicode's categories. */
enum CharacterKind {
    VISIBLE,
    /** A mark that belongs to the character before it, and alone shows nothing. */
    MARK,
    SPACE,
    LINE_BREAK,
    /** It joins its neighbours, or keeps them apart, where the script has joined letters. */
    JOINER,
    /** It gives numbers and brackets their place where scripts of both directions meet. */
    DIRECTION_MARK,
    /** It shows nothing, and has no meaning in a name. */
    INVISIBLE,
    CONTROL;

    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    static CharacterKind of(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> LINE_BREAK;
            // the fillers of Hangul and the blank of Braille are shown as spaces
            case '\t', 0x3164, 0xFFA0, 0x2800 -> SPACE;
            case 0x200C, 0x200D, 0x180E -> JOINER;
            case 0x200E, 0x200F, 0x061C -> DIRECTION_MARK;
            case 0x034F, 0x17B4, 0x17B5, 0x115F, 0x1160, 0x2065 -> INVISIBLE;
            default -> byCategory(codePoint);
        };
    }

    private static CharacterKind byCategory(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> CONTROL;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.FORMAT -> isArabicSign(codePoint) ? VISIBLE : INVISIBLE;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.UNASSIGNED -> isReserved(codePoint) ? INVISIBLE : VISIBLE;
            default -> VISIBLE;
        };
    }

    /** Signs that enclose numbers, the only visible characters of their category. */
    private static boolean isArabicSign(int codePoint) {
        return isBetween(codePoint, 0x0600, 0x0605)
                || codePoint == 0x06DD
                || codePoint == 0x070F
                || isBetween(codePoint, 0x0890, 0x08E2);
    }

    /** Reserved for further characters that show nothing. */
    private static boolean isReserved(int codePoint) {
        return isBetween(codePoint, 0xFFF0, 0xFFF8) || isBetween(codePoint, 0xE0000, 0xE0FFF);
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }

    /** Returns whether a joiner after a character has a meaning: in scripts with joined letters, and between emoji. */
    static boolean isJoined(int codePoint) {
        int category = Character.getType(codePoint);
        boolean isEmoji =
                category == Character.OTHER_SYMBOL || category == Character.MODIFIER_SYMBOL || codePoint == 0xFE0F;
        boolean shows = of(codePoint) == VISIBLE || of(codePoint) == MARK;
        return shows && (isEmoji || JOINED.contains(UnicodeScript.of(codePoint)));
    }
}
