package hiring.application.form;

/** How a candidate came to apply. */
public enum Source {
    CAREER_SITE,
    /** Recommended by an employee. */
    REFERRAL,
    AGENCY,
    JOB_BOARD,
    /** A job fair, for example. */
    EVENT,
    /** Approached by a recruiter. */
    SOURCED,
    /** Works here already. */
    INTERNAL,
    /** From an imported list that does not give the source. */
    IMPORT,
    OTHER
}
