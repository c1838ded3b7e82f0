package hiring.application.form;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody applies for.
 *
 * @param title in words; empty while it is not known
 * @param id the number of the requisition, where there is one
 */
public record Position(Optional<String> title, Optional<String> id) {

    /** What is said of a position whose title is not known. */
    private static final String UNTITLED = "";

    /** The title in the words of an event, which always has one. */
    public String shownTitle() {
        return title.orElse(UNTITLED);
    }

    /** Whether it is the same as another: by the requisition if both name one, otherwise by the title. */
    public boolean isSameAs(Position other) {
        boolean bothNameOne = id.isPresent() && other.id.isPresent();
        return bothNameOne ? id.equals(other.id) : comparableTitle().equals(other.comparableTitle());
    }

    private String comparableTitle() {
        return shownTitle().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
