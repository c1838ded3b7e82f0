package hiring.backgroundcheck.provider;

/**
 * Something in a report that a person has to consider. It never leaves this service.
 *
 * @param id the provider's id for it, unique in the report
 * @param summary in the provider's words
 */
public record Finding(String id, CheckType check, String summary) {

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "a finding";
    }
}
