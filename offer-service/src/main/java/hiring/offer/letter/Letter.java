package hiring.offer.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter in the words in which it is read.
 *
 * @param sender whom it is from
 * @param reference which version of which offer it is about
 * @param lines what is offered, one thing after another
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

    /** What XML can be made of: no control characters but tabs and line breaks, no halves of signs. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String INSTEAD = "\uFFFD";

    /** A letter without anything that no paper could take. */
    Letter {
        candidate = printable(candidate);
        position = printable(position);
        lines = lines.stream()
                .map(line -> new Line(line.name(), printable(line.value())))
                .toList();
        notes = notes.map(Letter::printable);
    }

    /** One of the things that are offered, for example the salary. */
    record Line(String name, String value) {}

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(INSTEAD);
    }
}
