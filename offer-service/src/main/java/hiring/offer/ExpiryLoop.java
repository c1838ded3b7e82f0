package hiring.offer;

import hiring.choreography.background.Failures;
import hiring.choreography.database.Schema;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.offer.version.Version;
import hiring.offer.version.Versions;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts an end, once and by one replica, to offers that nobody has answered by their deadlines. Deadlines are in the database,
 * so that none is forgotten by a restart.
 */
@Singleton
final class ExpiryLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryLoop.class);
    private static final int AT_ONCE = 200;

    private final Versions versions;
    private final OfferBook offers;
    private final StageService stage;
    private final Schema schema;
    private final Clock clock;

    ExpiryLoop(Versions versions, OfferBook offers, StageService stage, Schema schema, Clock clock) {
        this.versions = versions;
        this.offers = offers;
        this.stage = stage;
        this.schema = schema;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${hiring.offer.expiry.look-every}", initialDelay = "${hiring.offer.expiry.look-every}")
    void look() {
        try {
            if (schema.isCurrent()) {
                expire();
            }
        } catch (RuntimeException e) {
            LOG.warn("deadlines are looked at again later: {}", Failures.inOneLine(e));
        }
    }

    /** Looks at some of the deadlines that are over, and tells how many offers have expired. */
    int expire() {
        Instant now = clock.instant();
        List<ApplicationId> due = versions.due(now, AT_ONCE);
        return due.isEmpty()
                ? 0
                : stage.recordWhereReady(
                        due, records -> expired(records, now), OfferStage.EXPIRED, "the deadline was over");
    }

    /** Of offers that were answered, or whose turn has gone, no more is kept than that nobody need look again. */
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
