package hiring.offer;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.offer.counter.CounterOfferTerms;
import hiring.offer.terms.ContractType;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.terms.Terms;
import hiring.offer.version.Stamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Offers as tests need them. */
final class TestOffers {

    static final Instant TIME = Instant.parse("2026-11-21T09:30:00Z");
    static final Instant DEADLINE = TIME.plus(Duration.ofDays(7));
    static final Stamp HERBERT = new Stamp(TIME, new Actor("herbert"));
    static final CounterOfferTerms MORE =
            new CounterOfferTerms(Optional.of(salary("70000")), Optional.empty(), Optional.empty());

    static final Offer NONE = Offer.none(new ApplicationId(1));
    static final Offer PREPARED = NONE.prepared(terms("60000"), HERBERT);
    static final Offer EXTENDED = PREPARED.extended(HERBERT, DEADLINE);
    static final Offer COUNTERED = EXTENDED.countered(MORE, HERBERT);
    static final Offer ANSWERING = COUNTERED.prepared(terms("65000"), HERBERT);

    private TestOffers() {}

    static Terms terms(String salary) {
        return new Terms(
                salary(salary),
                LocalDate.parse("2101-01-03"),
                Optional.empty(),
                ContractType.PERMANENT,
                Optional.empty(),
                Optional.empty());
    }

    private static Salary salary(String amount) {
        return Salary.asked(new BigDecimal(amount), "EUR", Period.YEAR);
    }
}
