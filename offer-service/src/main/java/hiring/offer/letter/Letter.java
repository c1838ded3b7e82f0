package hiring.offer.letter;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of an offer letter.
 *
 * @param sender whom it is from
 * @param reference which version of which offer it is about
 * @param lines what is offered, one item after another
 * @param notes to the candidate
 * @param deadline until when the offer stands; empty until it was extended
 */
record Letter(
        String sender,
        String date,
        String reference,
        String candidate,
        String position,
        List<Line> lines,
        Optional<String> notes,
        Optional<String> deadline) {

    /** Characters that XML cannot contain: control characters except tabs and line breaks, and unpaired surrogates. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String INSTEAD = "\uFFFD";

    /** Removes characters that cannot be printed. */
    Letter {
        candidate = printable(candidate);
        position = printable(position);
        lines = lines.stream()
                .map(line -> new Line(line.name(), printable(line.value())))
                .toList();
        notes = notes.map(Letter::printable);
    }

    /** Whether the notes are in a script that is written from right to left; their first letter decides. */
    boolean notesRunRightToLeft() {
        return notes.filter(text -> !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
                .isPresent();
    }

    /** One item of the offer, for example the salary. */
    record Line(String name, String value) {}

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(INSTEAD);
    }
}
