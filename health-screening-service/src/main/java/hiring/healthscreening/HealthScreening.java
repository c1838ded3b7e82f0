package hiring.healthscreening;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import jakarta.inject.Singleton;
import java.util.List;

/** The health screening as a stage: its outcomes, and what may be done when. Its events keep everything but the status. */
@Singleton
final class HealthScreening implements Stage {

    static final String APPOINTMENT = "appointment";

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome("PASSED", StageStatus.PASSED, "WITH_ACCOMMODATION"),
            outcome("FAILED", StageStatus.FAILED),
            outcome("NO_SHOW", StageStatus.FAILED),
            outcome("CANDIDATE_CANCELLED", StageStatus.FAILED));

    @Override
    public StageName name() {
        return new StageName("health-screening");
    }

    @Override
    public String title() {
        return "health screening";
    }

    @Override
    public Outcomes outcomes() {
        return OUTCOMES;
    }

    @Override
    public boolean keepsDetailsToItself() {
        return true;
    }

    @Override
    public List<String> actionsWhilePending() {
        return List.of(APPOINTMENT, OutcomeController.OUTCOME);
    }
}
