package hiring.choreography.scorecard;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether an interviewer recommends to go on with the candidate. */
@Schema(description = "Whether an interviewer recommends to go on with the candidate.")
public enum Recommendation {
    STRONG_NO,
    NO,
    YES,
    STRONG_YES;

    /** Whether a decision goes against it. */
    public boolean isAgainst(boolean passed) {
        return passed != (this == YES || this == STRONG_YES);
    }
}
