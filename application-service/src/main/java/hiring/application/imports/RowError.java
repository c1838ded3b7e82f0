package hiring.application.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import hiring.choreography.web.FieldError;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Why a row was refused.
 *
 * @param importId the list that it is a row of
 * @param line of the file where the row begins
 * @param field the column that is wrong; {@code row} where it is no single one
 * @param message what is wrong, without what stands there
 */
@MappedEntity("import_error")
record RowError(
        @Id @GeneratedValue @JsonIgnore long id, @JsonIgnore long importId, long line, String field, String message) {

    /** Where no single column is wrong. */
    static final String ROW = "row";

    private static final int LONGEST = 1000;

    /** Where it is the row as a whole. */
    static RowError ofRow(long line, String message) {
        return new RowError(0, 0, line, ROW, message);
    }

    static RowError of(long line, FieldError error) {
        String message =
                error.allowed().isEmpty() ? error.message() : "is not one of " + String.join(", ", error.allowed());
        return new RowError(0, 0, line, error.field(), message);
    }

    /** As it is kept: with as much of the message as there is room for. */
    RowError keptFor(Import list) {
        return new RowError(id, list.id(), line, field, message.substring(0, Math.min(message.length(), LONGEST)));
    }
}
