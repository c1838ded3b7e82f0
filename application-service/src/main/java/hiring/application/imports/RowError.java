package hiring.application.imports;

import hiring.choreography.web.FieldError;
import io.micronaut.core.annotation.Introspected;

/**
 * Why a row was refused.
 *
 * @param line of the file where the row begins
 * @param field the column that is wrong; {@code row} where it is no single one
 * @param message what is wrong, without what stands there
 */
@Introspected
record RowError(long line, String field, String message) {

    /** Where no single column is wrong. */
    static final String ROW = "row";

    private static final int LONGEST = 1000;

    static RowError of(long line, FieldError error) {
        String message =
                error.allowed().isEmpty() ? error.message() : "is not one of " + String.join(", ", error.allowed());
        return new RowError(line, error.field(), message);
    }

    /** As much of the message as is kept. */
    String shortMessage() {
        return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    }
}
