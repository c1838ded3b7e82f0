package hiring.healthscreening;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import hiring.healthscreening.screening.Actions;
import hiring.healthscreening.screening.Screening;
import hiring.healthscreening.screening.Screenings;
import hiring.healthscreening.screening.Verdict;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The health screening as a stage: its outcomes, and what may be done when. Its events keep everything but the status. */
@Singleton
final class HealthScreening implements Stage {

    private static final Outcomes VERDICTS = Outcomes.of(verdicts());

    /** What ends it without anybody having been examined. */
    private static final Outcomes WITHOUT_VERDICT =
            Outcomes.of(outcome("NO_SHOW", StageStatus.FAILED), outcome("CANDIDATE_CANCELLED", StageStatus.FAILED));

    private final Screenings screenings;
    private final Clock clock;

    HealthScreening(Screenings screenings, Clock clock) {
        this.screenings = screenings;
        this.clock = clock;
    }

    private static Outcomes.Outcome[] verdicts() {
        return Stream.of(Verdict.values())
                .map(verdict -> outcome(verdict.name(), verdict.meaning()))
                .toArray(Outcomes.Outcome[]::new);
    }

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
        return VERDICTS.and(WITHOUT_VERDICT);
    }

    @Override
    public Outcomes outcomes(String action) {
        return action.equals(OutcomeController.OUTCOME) ? WITHOUT_VERDICT : outcomes();
    }

    @Override
    public boolean keepsDetailsToItself() {
        return true;
    }

    @Override
    public List<String> allowedActions(StageRecord record) {
        return Actions.allowed(record, screenings.of(record), clock.instant());
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<Long, Screening> known = screenings.of(records);
        return record -> Actions.allowed(record, Screenings.of(record, known), clock.instant());
    }

    @Override
    public Optional<String> obstacle(String action, StageRecord record) {
        return record.status() == StageStatus.PENDING
                ? Optional.of(screenings.of(record).obstacle())
                : Optional.empty();
    }
}
