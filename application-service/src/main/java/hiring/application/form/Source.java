package hiring.application.form;

/** How a candidate came to apply. */
public enum Source {
    CAREER_SITE,
    /** Recommended by somebody who works here. */
    REFERRAL,
    AGENCY,
    JOB_BOARD,
    /** A job fair, for example. */
    EVENT,
    /** Found and spoken to by a recruiter. */
    SOURCED,
    /** Works here already. */
    INTERNAL,
    /** Stood on a list that did not say. */
    IMPORT,
    OTHER
}
