package hiring.healthscreening.screening;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Creates views of screenings, reading their details in bulk. */
@Singleton
public final class ScreeningViews {

    private final Screenings screenings;
    private final Clock clock;

    ScreeningViews(Screenings screenings, Clock clock) {
        this.screenings = screenings;
        this.clock = clock;
    }

    HealthScreeningView view(StageRecord record) {
        return viewing(List.of(record)).apply(record);
    }

    /** Returns a function to the views of the given screenings. */
    public Function<StageRecord, HealthScreeningView> viewing(List<StageRecord> records) {
        Map<Long, Screening> known = screenings.of(records);
        Instant now = clock.instant();
        return record -> {
            Screening screening = Screenings.of(record, known);
            Optional<String> detail =
                    record.status() == StageStatus.PENDING ? Optional.of(screening.detail(now)) : Optional.empty();
            return HealthScreeningView.of(record, screening, Actions.allowed(record, screening, now), detail);
        };
    }
}
