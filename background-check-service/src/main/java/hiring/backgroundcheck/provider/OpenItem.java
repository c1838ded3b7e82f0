package hiring.backgroundcheck.provider;

/**
 * Something that keeps a report from passing by itself although it is no finding: a check that was not made, or that cannot be
 * judged without a person.
 *
 * @param name what it is about, as the reason says; empty if there is no name for it
 */
public record OpenItem(Reason reason, String name) {

    /** Why an item is open. */
    public enum Reason {
        /** A screening was canceled. */
        CANCELED("%s was canceled"),
        /** A screening is pending, suspended, paused or disputed. */
        NOT_COMPLETED("%s was not completed"),
        /** A screening's status is missing or unknown. */
        UNKNOWN_STATUS("%s has a status that is not known"),
        /** A screening's result is missing or unknown. */
        UNKNOWN_RESULT("%s has no result that is known"),
        /** A screening's type is missing or unknown. */
        UNKNOWN_TYPE("%s is a screening that is not known"),
        /** A check of the package is not in the report. */
        MISSING("%s was ordered and is not in the report"),
        /** The report has no screening at all. */
        NO_SCREENING("the report lists no screening"),
        /** Screenings were canceled, and the report does not list them. */
        CANCELED_UNLISTED("something was canceled that the report does not list"),
        /** The customer's rules want a person to look at it. */
        ASSESSMENT("the assessment is %s"),
        /** The customer's rules say something unknown. */
        UNKNOWN_ASSESSMENT("the assessment is not known"),
        /** What was ordered is not known any more. */
        UNKNOWN_PACKAGE("the package %s is not configured any more");

        private final String phrase;

        Reason(String phrase) {
            this.phrase = phrase;
        }
    }

    /** The name may be the provider's: it is kept short and plain. */
    public OpenItem {
        name = ScreeningTypes.plain(name);
    }

    /** Returns it in words. */
    public String text() {
        return String.format(reason.phrase, name);
    }
}
