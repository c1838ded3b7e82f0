package hiring.application.csv;

import hiring.choreography.text.TextKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of a list, named as the field in JSON. */
public enum Column {
    APPLICATION_ID("applicationId"),
    STATUS("status"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    EMAIL("email"),
    PHONE("phone"),
    /** Separated by white space. */
    LINKS("links"),
    POSITION("position"),
    POSITION_ID("positionId"),
    PROCESS("process"),
    SOURCE("source"),
    SOURCE_DETAIL("sourceDetail"),
    /** One per line: its kind, its address and its name. */
    ATTACHMENTS("attachments"),
    CREATED_AT("createdAt"),
    SUBMITTED_AT("submittedAt"),
    UPDATED_AT("updatedAt"),
    /** Only imported: why a row is accepted although it is a duplicate. */
    DUPLICATE_REASON("duplicateReason");

    private static final List<Column> SET_BY_THE_SERVICE =
            List.of(APPLICATION_ID, STATUS, CREATED_AT, SUBMITTED_AT, UPDATED_AT);

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** Returns the column's title. */
    public String title() {
        return title;
    }

    /** Returns the columns of an exported list, in order. */
    public static List<Column> exported() {
        return Arrays.stream(values())
                .filter(column -> column != DUPLICATE_REASON)
                .toList();
    }

    /** Returns the kind of the text in its cells. */
    TextKind kind() {
        return switch (this) {
            case EMAIL -> TextKind.EMAIL;
            case PHONE -> TextKind.PHONE;
            case LINKS, ATTACHMENTS, DUPLICATE_REASON -> TextKind.LINES;
            default -> TextKind.LINE;
        };
    }

    /** Returns whether the column belongs to the form; the others are ignored when a list is imported. */
    public boolean isOfTheForm() {
        return !SET_BY_THE_SERVICE.contains(this);
    }

    /** Returns the column with a title, ignoring case and what separates the words; empty if there is none. */
    public static Optional<Column> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> Words.areSame(column.title, title))
                .findFirst();
    }
}
