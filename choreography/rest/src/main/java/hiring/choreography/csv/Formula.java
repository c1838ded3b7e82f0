package hiring.choreography.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking what a candidate has written for a formula: an apostrophe is put in front of any text
 * that could be one, and taken away again when it is read.
 */
public final class Formula {

    private static final String BEGINNING = "\\s*[=+@\\-\\t\\r\\n\uFF1D\uFF0B\uFF20\uFF0D]";
    private static final Pattern COULD_BE_ONE = Pattern.compile("'*" + BEGINNING);
    private static final Pattern DEFUSED = Pattern.compile("'+" + BEGINNING);

    private Formula() {}

    /** A text that no spreadsheet calculates. */
    public static String defused(String text) {
        return COULD_BE_ONE.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was {@link #defused}. */
    public static String restored(String cell) {
        return DEFUSED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
