package hiring.offer;

import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * The body by which terms are set.
 *
 * @param salary a year's, before tax
 * @param currency ISO 4217, for example {@code EUR}
 * @param startDate the first day of work
 */
@Introspected
record TermsRequest(
        @NotNull @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal salary,

        @NotNull String currency,
        @NotNull LocalDate startDate) {

    Terms forApplication(long applicationId) {
        return new Terms(applicationId, salary, knownCurrency(), startDate, null);
    }

    private String knownCurrency() {
        try {
            return Currency.getInstance(currency).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException("currency", "is not a currency code of ISO 4217, such as EUR");
        }
    }
}
