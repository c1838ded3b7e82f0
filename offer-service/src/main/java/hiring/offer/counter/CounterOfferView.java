package hiring.offer.counter;

import hiring.choreography.event.Actor;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.version.Stamp;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * A counter-offer as the API returns it. Its content is null for users who may not see the terms.
 *
 * @param version the version that the candidate held then
 * @param answer the version that answers it
 */
@Introspected
public record CounterOfferView(
        int number,
        int version,
        CounterOffer.State state,
        Optional<BigDecimal> salary,
        Optional<String> currency,
        Optional<Period> period,
        Optional<LocalDate> startDate,
        Optional<String> notes,
        Instant madeAt,
        String madeBy,
        Optional<Instant> settledAt,
        Optional<String> settledBy,
        Optional<Integer> answer,
        Optional<String> refusal) {

    /** The view of a counter-offer. */
    public static CounterOfferView of(CounterOffer counter) {
        return of(counter, counter.wish(), counter.refusal());
    }

    /** The view for users who may not see the terms. */
    public static CounterOfferView withoutWish(CounterOffer counter) {
        return of(
                counter, new CounterOfferTerms(Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());
    }

    private static CounterOfferView of(CounterOffer counter, CounterOfferTerms shown, Optional<String> refusal) {
        return new CounterOfferView(
                counter.number(),
                counter.version(),
                counter.state(),
                shown.salary().map(Salary::amount),
                shown.salary().map(Salary::currency).map(Currency::getCurrencyCode),
                shown.salary().map(Salary::period),
                shown.startDate(),
                shown.notes(),
                counter.made().at(),
                counter.made().by().name(),
                counter.settled().map(Stamp::at),
                counter.settled().map(Stamp::by).map(Actor::name),
                counter.answer(),
                refusal);
    }
}
