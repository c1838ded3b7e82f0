package hiring.healthscreening.screening;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.OutcomeChoice;

/** What a clinician says about a candidate and the work; why is in the medical file. */
public enum Verdict {
    FIT(StageStatus.PASSED),
    /** Fit for the work if it is made to fit the candidate. */
    FIT_WITH_ACCOMMODATION(StageStatus.PASSED),
    UNFIT(StageStatus.FAILED);

    private final StageStatus meaning;

    Verdict(StageStatus meaning) {
        this.meaning = meaning;
    }

    /** What it means for the stage. */
    public StageStatus meaning() {
        return meaning;
    }

    OutcomeChoice choice() {
        return OutcomeChoice.of(name());
    }
}
