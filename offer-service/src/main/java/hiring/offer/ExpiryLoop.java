package hiring.offer;

import hiring.choreography.job.BackgroundJob;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.offer.version.Version;
import hiring.offer.version.Versions;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Expires offers that were not answered by their deadlines, each once and by one replica. Deadlines are in the database, so
 * that none is lost in a restart.
 */
@Singleton
final class ExpiryLoop implements BackgroundJob {

    private static final int AT_ONCE = 200;

    private final Versions versions;
    private final OfferBook offers;
    private final StageService stage;
    private final Clock clock;
    private final Duration interval;

    /** @param interval how long to wait between two checks of the deadlines */
    ExpiryLoop(
            Versions versions,
            OfferBook offers,
            StageService stage,
            Clock clock,
            @Value("${hiring.offer.expiry.look-every}") Duration interval) {
        this.versions = versions;
        this.offers = offers;
        this.stage = stage;
        this.clock = clock;
        this.interval = interval;
    }

    @Override
    public String name() {
        return "expiry";
    }

    @Override
    public Duration rest() {
        return interval;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        expire();
        return false;
    }

    /** Checks a batch of deadlines that are over, and returns how many offers have expired. */
    int expire() {
        Instant now = clock.instant();
        List<ApplicationId> due = versions.due(now, AT_ONCE);
        return due.isEmpty()
                ? 0
                : stage.recordWhereReady(
                        due, records -> expired(records, now), OfferStage.EXPIRED, "the deadline was over");
    }

    /** Offers that were answered or are not open any more are only marked, so that they need not be checked again. */
    private List<StageRecord> expired(List<StageRecord> records, Instant now) {
        Map<ApplicationId, Offer> known = offers.of(records);
        List<Version> over = new ArrayList<>();
        List<StageRecord> expired = new ArrayList<>();
        for (StageRecord record : records) {
            Offer offer = OfferBook.of(record, known);
            if (offer.isDueAt(now) && record.status() == StageStatus.PENDING) {
                over.addAll(offer.expired().changedSince(offer));
                expired.add(record);
            } else if (offer.isDueAt(now)) {
                over.addAll(offer.unwatched().changedSince(offer));
            }
        }
        versions.update(over);
        return expired;
    }
}
