package hiring.backgroundcheck.provider;

/**
 * A part of a report, in the provider's words.
 *
 * @param type what was screened
 * @param status whether it was completed; empty if the report does not say
 * @param result empty if there is none
 */
public record Screening(String type, String status, String result) {

    /** The result of a screening that found something. */
    public static final String CONSIDER = "consider";

    /** Returns whether it found something. */
    public boolean hasFinding() {
        return result.equals(CONSIDER);
    }

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "a screening";
    }
}
