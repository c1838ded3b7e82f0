package hiring.appointments.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds the lines of a calendar file at 75 octets, not counting the line break, and between characters.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, section 3.1</a>
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";
    private static final Pattern BREAKS = Pattern.compile(BREAK);

    private FoldedLines() {}

    /** @param text lines that are not folded, each ended by CRLF */
    static String of(String text) {
        return BREAKS.splitAsStream(text).map(FoldedLines::folded).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
