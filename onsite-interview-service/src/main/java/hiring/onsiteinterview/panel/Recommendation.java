package hiring.onsiteinterview.panel;

/** Whether an interviewer would hire the candidate. */
enum Recommendation {
    STRONG_NO,
    NO,
    YES,
    STRONG_YES;

    /** Whether a decision goes against it. */
    boolean isAgainst(boolean passed) {
        return passed != (this == YES || this == STRONG_YES);
    }
}
