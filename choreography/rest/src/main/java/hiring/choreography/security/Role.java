package hiring.choreography.security;

import java.util.List;

/** What people are to the hiring: the names that a token's roles may have. */
public final class Role {

    /** Leads applications through the process. */
    public static final String RECRUITER = "recruiter";

    /** Talks with the candidates who are assigned to them. */
    public static final String INTERVIEWER = "interviewer";

    /** Orders background checks and weighs what they find. */
    public static final String SCREENER = "screener";

    /** Examines candidates, and alone sees what was found. */
    public static final String CLINICIAN = "clinician";

    /** Decides about offers, and alone sees salaries. */
    public static final String HR = "hr";

    /** Keeps the services running: dead letters, replays, metrics. */
    public static final String OPERATOR = "operator";

    /** All of them. */
    public static final List<String> ALL = List.of(RECRUITER, INTERVIEWER, SCREENER, CLINICIAN, HR, OPERATOR);

    private Role() {}
}
