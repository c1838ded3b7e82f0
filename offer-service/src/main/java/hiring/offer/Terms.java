package hiring.offer;

import hiring.choreography.stage.OfApplication;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is offered.
 *
 * @param salary a year's, before tax
 * @param currency ISO 4217, for example {@code EUR}
 * @param startDate the first day of work
 * @param extendedAt when the candidate got the offer; null until then
 */
@MappedEntity("offer_terms")
record Terms(
        @Id long applicationId,
        BigDecimal salary,
        String currency,
        LocalDate startDate,
        @Nullable Instant extendedAt) implements OfApplication {

    boolean isExtended() {
        return extendedAt != null;
    }

    Terms extended(Instant at) {
        return new Terms(applicationId, salary, currency, startDate, at);
    }
}
