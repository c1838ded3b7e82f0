package hiring.healthscreening.screening;

import hiring.choreography.stage.OutcomeChoice;

/** What a clinician says about a candidate and the work; why is in the medical file. What it means is declared by the stage. */
public enum Verdict {
    FIT,
    /** Fit for the work if it is made to fit the candidate. */
    FIT_WITH_ACCOMMODATION,
    UNFIT;

    OutcomeChoice choice() {
        return OutcomeChoice.of(name());
    }
}
