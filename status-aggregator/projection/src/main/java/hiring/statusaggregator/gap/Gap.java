package hiring.statusaggregator.gap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.util.Optional;

/**
 * Something that does not add up in an application's projection, and who can put it right.
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

    /** What does not add up. */
    enum Kind {
        /** The owner has announced events that were not heard here. */
        MISSED,
        /** By the rule the stage ought to have moved, and it has not reported that. */
        STALLED
    }

    /** Whether this is about the same thing, however much of it is missing by now. */
    boolean isAboutTheSameAs(Gap other) {
        return application.equals(other.application) && owner.equals(other.owner) && kind == other.kind;
    }
}
