package hiring.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer as its people see it.
 *
 * @param terms null until they were set, and for whoever may not know them
 * @param extendedAt when the candidate got the offer
 * @param decisionNeeded why somebody has to decide about an accepted offer: the application has ended since
 */
@Introspected
record OfferView(
        @JsonUnwrapped StageView stage,
        Optional<Offered> terms,
        Optional<Instant> extendedAt,
        Optional<String> decisionNeeded)
        implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    /** What is offered. */
    @Introspected
    record Offered(BigDecimal salary, String currency, LocalDate startDate) {}

    OfferView withoutTerms() {
        return new OfferView(stage, Optional.empty(), extendedAt, decisionNeeded);
    }

    static OfferView of(StageRecord record, StageView stage, Optional<Terms> terms) {
        return new OfferView(
                stage,
                terms.map(known -> new Offered(known.salary(), known.currency(), known.startDate())),
                terms.map(Terms::extendedAt),
                record.status() == StageStatus.ACCEPTED ? record.end().map(Object::toString) : Optional.empty());
    }
}
