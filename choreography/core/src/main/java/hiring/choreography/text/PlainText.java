package hiring.choreography.text;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Removes from a text what does not show. */
final class PlainText {

    private static final Pattern JOINERS = Pattern.compile("[\\u200c\\u200d\\u180e]");

    private final boolean keepsLines;
    private final TextKind.Controls controls;
    private final StringBuilder text = new StringBuilder();
    private boolean isVisible;

    private PlainText(boolean keepsLines, TextKind.Controls controls) {
        this.keepsLines = keepsLines;
        this.controls = controls;
    }

    /** Returns the text in one line, without spaces around it and with single ones between words. */
    static String line(String given, TextKind.Controls controls) {
        return settled(given, text -> new PlainText(false, controls).of(text).strip());
    }

    /** Returns an address or a number in one line, in which joiners have no meaning. */
    static String unjoinedLine(String given, TextKind.Controls controls) {
        return line(JOINERS.matcher(given).replaceAll(""), controls);
    }

    /** Returns the text with its lines, each ended by a line feed. */
    static String lines(String given) {
        return settled(given.replace("\r\n", "\n"), text -> new PlainText(true, TextKind.Controls.LEFT_OUT).of(text));
    }

    /** What is removed can change the order of accents, and with it whether a joiner beside them has a meaning. */
    private static String settled(String given, UnaryOperator<String> clean) {
        String before = given;
        String after = clean.apply(before);
        while (!after.equals(before)) {
            before = after;
            after = clean.apply(before);
        }
        return after;
    }

    private String of(String given) {
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        int[] all = composed.codePoints().toArray();
        for (int place = 0; place < all.length; place++) {
            add(all[place], joins(all, place));
        }
        // what was removed may have kept a letter and its accent apart
        return isVisible ? Normalizer.normalize(text, Normalizer.Form.NFC) : "";
    }

    /** Returns whether a joiner at a place has both of the characters that it is about. */
    private static boolean joins(int[] all, int place) {
        return place > 0
                && place < all.length - 1
                && CharacterKind.isJoined(all[place - 1])
                && CharacterKind.of(all[place + 1]) == CharacterKind.VISIBLE;
    }

    private void add(int codePoint, boolean joins) {
        switch (CharacterKind.of(codePoint)) {
            case VISIBLE -> {
                isVisible = true;
                text.appendCodePoint(codePoint);
            }
            case MARK -> text.appendCodePoint(codePoint);
            case SPACE -> addSpace(codePoint);
            case LINE_BREAK -> addLineBreak();
            case JOINER -> addIf(joins, codePoint);
            case DIRECTION_MARK -> addIf(keepsLines, codePoint);
            case CONTROL -> refuse(codePoint);
            case INVISIBLE -> {}
        }
    }

    private void addSpace(int codePoint) {
        if (keepsLines) {
            text.appendCodePoint(codePoint);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void addLineBreak() {
        if (keepsLines) {
            text.append('\n');
        } else {
            addSpace(' ');
        }
    }

    private void addIf(boolean isMeant, int codePoint) {
        if (isMeant) {
            text.appendCodePoint(codePoint);
        }
    }

    /** A note that was pasted loses its control characters; in a name they say that it was not read correctly. */
    private void refuse(int codePoint) {
        if (controls == TextKind.Controls.REFUSED) {
            throw UnwantedCharacterException.control(codePoint);
        }
    }
}
