package hiring.application.form;

import hiring.choreography.text.TextKind;
import java.util.regex.Pattern;

/**
 * A phone number, normalized for comparison: with or without country, grouped in any way.
 *
 * @param digits without the trunk prefix
 */
public record Phone(String digits) {

    /** The number of trailing digits in which two spellings of one number agree. */
    public static final int SHORTEST_COMPARED = 7;

    private static final Pattern EXTENSION = Pattern.compile(" ?(?:x|ext).*$");
    private static final Pattern TRUNK_IN_BRACKETS = Pattern.compile("\\(0\\)");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+");

    /** Parses a number, also one that an earlier release stored as a user wrote it. */
    public static Phone of(String written) {
        String number = EXTENSION.matcher(TextKind.PHONE.lenient(written)).replaceFirst("");
        String dialled = NO_DIGITS
                .matcher(TRUNK_IN_BRACKETS.matcher(number).replaceAll(""))
                .replaceAll("");
        return new Phone(ZEROS_IN_FRONT.matcher(dialled).replaceFirst(""));
    }

    /** Returns whether it is long enough to identify a person. */
    public boolean isComparable() {
        return digits.length() >= SHORTEST_COMPARED;
    }

    /** Returns whether both are the same number, one of them perhaps without its country. */
    public boolean isSameAs(Phone other) {
        return isComparable()
                && other.isComparable()
                && (digits.endsWith(other.digits) || other.digits.endsWith(digits));
    }
}
