package hiring.choreography.stage;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.util.List;

/** A stage at which people record that somebody passed or failed. */
record PlainStage(StageName name, boolean keepsDetailsToItself) implements Stage {

    @Override
    public String title() {
        return name.value();
    }

    @Override
    public Outcomes outcomes() {
        return Outcomes.of(outcome("FIT", StageStatus.PASSED), outcome("NO_SHOW", StageStatus.FAILED));
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        if (record.recorded().isPresent()) {
            return List.of("reopen");
        }
        return record.status() == StageStatus.PENDING ? List.of("FIT", "NO_SHOW") : List.of();
    }
}
