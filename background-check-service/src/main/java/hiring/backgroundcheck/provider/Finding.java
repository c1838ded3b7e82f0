package hiring.backgroundcheck.provider;

/**
 * Something in a report that a person has to weigh. It never leaves this service.
 *
 * @param id the provider's name for it, of no other finding in the report
 * @param summary in the provider's words
 */
public record Finding(String id, CheckType check, String summary) {

    /** Says nothing of what was found, wherever it may be written. */
    @Override
    public String toString() {
        return "a finding";
    }
}
