package hiring.application.form;

import hiring.choreography.text.TextKind;
import java.util.Locale;
import java.util.Optional;

/**
 * The position that a candidate applies for.
 *
 * @param title in words; empty while it is not known
 * @param id the number of the requisition, where there is one
 */
public record Position(Optional<String> title, Optional<String> id) {

    /** Shown for a position whose title is not known. */
    private static final String UNTITLED = "";

    /** Returns the title for an event, which always has one. */
    public String shownTitle() {
        return title.orElse(UNTITLED);
    }

    /** Returns whether both are the same position: by requisition if both have one, otherwise by title. */
    public boolean isSameAs(Position other) {
        boolean bothNameOne = id.isPresent() && other.id.isPresent();
        return bothNameOne ? id.equals(other.id) : comparableTitle().equals(other.comparableTitle());
    }

    private String comparableTitle() {
        return TextKind.LINE.lenient(shownTitle()).toLowerCase(Locale.ROOT);
    }
}
