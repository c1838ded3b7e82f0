package hiring.backgroundcheck;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The background check as a stage: its outcomes, and what may be done when. It does its work itself: as soon as its turn
 * has come there is an order for the provider, written in the very transaction that opened it.
 */
@Singleton
final class BackgroundCheck implements Stage {

    static final Outcomes OUTCOMES = Outcomes.of(
            outcome("PASSED", StageStatus.PASSED),
            outcome(
                    "FAILED",
                    StageStatus.FAILED,
                    "IDENTITY",
                    "EMPLOYMENT",
                    "EDUCATION",
                    "CRIMINAL_RECORD",
                    "ELIGIBILITY",
                    "OTHER"));

    private final OrderBook orders;

    BackgroundCheck(OrderBook orders) {
        this.orders = orders;
    }

    @Override
    public StageName name() {
        return new StageName("background-check");
    }

    @Override
    public String title() {
        return "background check";
    }

    @Override
    public Outcomes outcomes() {
        return OUTCOMES;
    }

    @Override
    public void statusesChanged(List<StageRecord> after) {
        orders.follow(after);
    }
}
