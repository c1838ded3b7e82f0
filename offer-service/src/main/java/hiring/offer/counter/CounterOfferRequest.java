package hiring.offer.counter;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.terms.StartDates;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to record a counter-offer: at least one of salary, start date and notes.
 *
 * @param currency the offer's by default
 * @param period the offer's by default
 * @param notes in the candidate's words, visible only to users who may see the terms
 * @param confirmPastStartDate true says that a startDate in the past is meant
 */
@Introspected
public record CounterOfferRequest(
        @Nullable @Positive @Digits(integer = 12, fraction = 4)
        BigDecimal salary,

        @Nullable String currency,
        @Nullable Period period,
        @Nullable LocalDate startDate,
        @Nullable @Size(max = 4000) @Text(TextKind.LINES) String notes,
        @Nullable Boolean confirmPastStartDate) {

    /**
     * Returns the candidate's wishes, completed from the offered salary.
     *
     * @throws InvalidFieldException if there are none, or they are not valid
     */
    public CounterOfferTerms against(Salary offered, StartDates startDates) {
        CounterOfferTerms wish = new CounterOfferTerms(
                wished(offered),
                Optional.ofNullable(startDate)
                        .map(day -> startDates.requireConfirmed(day, Boolean.TRUE.equals(confirmPastStartDate))),
                Optional.ofNullable(notes).filter(text -> !text.isBlank()));
        if (wish.salary().isEmpty()
                && wish.startDate().isEmpty()
                && wish.notes().isEmpty()) {
            throw new InvalidFieldException("salary", "is missing, and so are startDate and notes: one is needed");
        }
        return wish;
    }

    private Optional<Salary> wished(Salary offered) {
        if (salary == null && (currency != null || period != null)) {
            throw new InvalidFieldException("salary", "is missing: currency and period are nothing without it");
        }
        return Optional.ofNullable(salary)
                .map(amount -> Salary.asked(
                        amount,
                        Optional.ofNullable(currency).orElse(offered.currency().getCurrencyCode()),
                        Optional.ofNullable(period).orElse(offered.period())));
    }
}
