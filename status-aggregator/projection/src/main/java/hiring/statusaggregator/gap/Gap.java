package hiring.statusaggregator.gap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.util.Optional;

/**
 * An inconsistency in an application's projection, and the owner that can repair it.
 *
 * @param owner the stage, or the form, whose events are missing
 * @param missing the ids of the missing events, for example {@code 42/phone-screen/2}
 * @param expected the status that the rule gives the stage; empty where only events are missing
 * @param reported the status that the stage reported last; empty where only events are missing
 */
record Gap(
        ApplicationId application,
        StageName owner,
        Kind kind,
        String missing,
        Optional<StageStatus> expected,
        Optional<StageStatus> reported) {

    /** The kind of inconsistency. */
    enum Kind {
        /** The owner has published events that were not received here. */
        MISSED,
        /** By the rule the stage should have another status, and has not reported it. */
        STALLED
    }

    /** Whether two gaps have the same subject, even if different events are missing by now. */
    boolean isAboutTheSameAs(Gap other) {
        return application.equals(other.application) && owner.equals(other.owner) && kind == other.kind;
    }
}
