package hiring.healthscreening.screening;

import hiring.choreography.stage.OutcomeChoice;

/** A clinician's verdict about a candidate; the reasons are in the medical file. The stage declares the resulting status. */
enum Verdict {
    FIT,
    /** Fit for the work with accommodations. */
    FIT_WITH_ACCOMMODATION,
    UNFIT;

    OutcomeChoice choice() {
        return OutcomeChoice.of(name());
    }
}
