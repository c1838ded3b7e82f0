package hiring.offer.terms;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to set terms.
 *
 * @param salary before tax, with at most the currency's decimal places
 * @param currency ISO 4217, for example {@code EUR}
 * @param period what the salary is for; YEAR by default
 * @param startDate the first day of work
 * @param location where the work is done
 * @param contractType PERMANENT by default
 * @param endDate the last day of work; required for a FIXED_TERM contract, not allowed for a PERMANENT one
 * @param notes to the candidate
 * @param confirmPastStartDate true says that a startDate in the past is meant
 */
@Introspected
public record TermsRequest(
        @NotNull @Positive @Digits(integer = 12, fraction = 4)
        BigDecimal salary,

        @NotNull String currency,
        @Nullable Period period,
        @NotNull LocalDate startDate,
        @Nullable @Size(max = 200) String location,
        @Nullable ContractType contractType,
        @Nullable LocalDate endDate,
        @Nullable @Size(max = 4000) @Text(TextKind.LINES) String notes,
        @Nullable Boolean confirmPastStartDate) {

    /**
     * Returns the requested terms.
     *
     * @throws InvalidFieldException if they contradict each other, or begin in the past without a confirmation
     */
    public Terms terms(StartDates startDates) {
        ContractType type = Optional.ofNullable(contractType).orElse(ContractType.PERMANENT);
        type.requireFitting(Optional.ofNullable(endDate));
        return new Terms(
                Salary.asked(salary, currency, Optional.ofNullable(period).orElse(Period.YEAR)),
                startDates.requireConfirmed(startDate, Boolean.TRUE.equals(confirmPastStartDate)),
                said(location),
                type,
                lastDay(),
                said(notes));
    }

    private Optional<LocalDate> lastDay() {
        Optional<LocalDate> last = Optional.ofNullable(endDate).map(day -> Days.requirePossible("endDate", day));
        last.filter(day -> day.isBefore(startDate)).ifPresent(day -> {
            throw new InvalidFieldException("endDate", "is before the startDate");
        });
        return last;
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }
}
