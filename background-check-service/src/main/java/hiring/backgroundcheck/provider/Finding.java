package hiring.backgroundcheck.provider;

import java.util.Optional;

/**
 * Something in a report that a person has to consider. It never leaves this service.
 *
 * @param id the provider's id for it, unique in the report
 * @param type the provider's name for the screening that found it; empty if it is the check's, or was not stored
 * @param summary in the provider's words
 */
public record Finding(String id, CheckType check, Optional<String> type, String summary) {

    /** A finding of a screening that is called as its check. */
    public Finding(String id, CheckType check, String summary) {
        this(id, check, Optional.empty(), summary);
    }

    /**
     * Returns whether another version of the report says the same. What was stored before the types of screenings were kept is
     * not changed by them.
     */
    public boolean isSameAs(Finding other) {
        boolean isOfTheSameType = type.isEmpty() || other.type.isEmpty() || type.equals(other.type);
        return id.equals(other.id) && summary.equals(other.summary) && isOfTheSameType;
    }

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "a finding";
    }
}
