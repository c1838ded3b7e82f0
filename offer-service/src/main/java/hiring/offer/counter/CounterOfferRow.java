package hiring.offer.counter;

import hiring.choreography.database.DayConverter;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.version.Stamp;
import io.micronaut.data.annotation.DataTransformer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A counter-offer as stored in the database; salary, currency and period are null together. */
@MappedEntity("counter_offer")
record CounterOfferRow(
        @Id long applicationId,
        @Id int number,
        int version,
        @Nullable BigDecimal salary,
        @Nullable String currency,
        @Nullable Period period,

        @Nullable
        @TypeDef(type = DataType.STRING, converter = DayConverter.class)
        @DataTransformer(write = "CAST(? AS DATE)")
        LocalDate startDate,

        @Nullable String notes,
        Instant madeAt,
        String madeBy,
        CounterOffer.State state,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable Integer answer,
        @Nullable String refusal) {

    static CounterOfferRow of(CounterOffer counter) {
        Optional<Salary> salary = counter.wish().salary();
        return new CounterOfferRow(
                counter.application().value(),
                counter.number(),
                counter.version(),
                salary.map(Salary::amount).orElse(null),
                salary.map(Salary::currency).map(Currency::getCurrencyCode).orElse(null),
                salary.map(Salary::period).orElse(null),
                counter.wish().startDate().orElse(null),
                counter.wish().notes().orElse(null),
                counter.made().at(),
                counter.made().by().name(),
                counter.state(),
                counter.settled().map(Stamp::at).orElse(null),
                counter.settled().map(Stamp::by).map(Actor::name).orElse(null),
                counter.answer().orElse(null),
                counter.refusal().orElse(null));
    }

    CounterOffer counterOffer() {
        return new CounterOffer(
                new ApplicationId(applicationId),
                number,
                version,
                new CounterOfferTerms(wishedSalary(), Optional.ofNullable(startDate), Optional.ofNullable(notes)),
                new Stamp(madeAt, new Actor(madeBy)),
                state,
                Optional.ofNullable(settledBy).map(by -> new Stamp(Objects.requireNonNull(settledAt), new Actor(by))),
                Optional.ofNullable(answer),
                Optional.ofNullable(refusal));
    }

    private Optional<Salary> wishedSalary() {
        return Optional.ofNullable(currency)
                .map(code -> new Salary(
                        Objects.requireNonNull(salary), Currency.getInstance(code), Objects.requireNonNull(period)));
    }
}
