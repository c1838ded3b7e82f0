package hiring.choreography.stage;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.util.List;

/** A stage whose team records that a candidate passed or failed. */
record PlainStage(StageName name, boolean keepsDetailsToItself) implements Stage {

    @Override
    public StageDeclaration declaration() {
        return StageDeclaration.stage(name.value(), name.value())
                .consumes(Subscription.values())
                .publishes(
                        Verb.OPENED,
                        Verb.UPDATED,
                        Verb.OVERDUE,
                        Verb.PASSED,
                        Verb.FAILED,
                        Verb.CANCELLED,
                        Verb.CLOSED,
                        Verb.REOPENED)
                .outcome("FIT", StageStatus.PASSED)
                .outcome("NO_SHOW", StageStatus.FAILED)
                .actions("FIT", "NO_SHOW")
                .declared();
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        if (record.recorded().isPresent()) {
            return List.of("reopen");
        }
        return record.status() == StageStatus.PENDING ? List.of("FIT", "NO_SHOW") : List.of();
    }
}
