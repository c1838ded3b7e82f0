package hiring.application.csv;

import hiring.choreography.web.InvalidFieldException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    UPDATED_AT("updatedAt");

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

    /** Returns whether the column belongs to the form; the others are ignored when a list is imported. */
    public boolean isOfTheForm() {
        return !SET_BY_THE_SERVICE.contains(this);
    }

    /**
     * Returns the column with a title, ignoring case and what separates the words.
     *
     * @throws InvalidFieldException if there is none
     */
    public static Column titled(String title) {
        return Arrays.stream(values())
                .filter(column -> comparable(column.title).equals(comparable(title)))
                .findFirst()
                .orElseThrow(() -> InvalidFieldException.notOneOf(
                        "header",
                        shortened(title),
                        Arrays.stream(values()).map(Column::title).toList()));
    }

    private static String comparable(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static String shortened(String title) {
        return title.length() > 60 ? title.substring(0, 60) : title;
    }
}
