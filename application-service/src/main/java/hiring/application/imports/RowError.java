package hiring.application.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import hiring.choreography.web.FieldError;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Why a row was refused.
 *
 * @param importId the import that the row belongs to
 * @param line the line of the file where the row begins
 * @param field the column that is wrong; {@code row} if it is no single one
 * @param message what is wrong, without the cell's content
 */
@MappedEntity("import_error")
record RowError(
        @Id @GeneratedValue @JsonIgnore long id, @JsonIgnore long importId, long line, String field, String message) {

    /** The field of an error that concerns no single column. */
    static final String ROW = "row";

    private static final int LONGEST = 1000;

    /** An error of the row as a whole. */
    static RowError ofRow(long line, String message) {
        return new RowError(0, 0, line, ROW, message);
    }

    static RowError of(long line, FieldError error) {
        String message =
                error.allowed().isEmpty() ? error.message() : "is not one of " + String.join(", ", error.allowed());
        return new RowError(0, 0, line, error.field(), message);
    }

    /** Returns the error to store, its message cut to the column's length. */
    RowError keptFor(Import list) {
        return new RowError(id, list.id(), line, field, message.substring(0, Math.min(message.length(), LONGEST)));
    }
}
