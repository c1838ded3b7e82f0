package hiring.offer.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A salary before tax.
 *
 * @param amount for each period, written with the currency's minor units
 * @param currency one that is used for payments, which excludes gold
 */
@Introspected
public record Salary(
        @JsonProperty("salary") BigDecimal amount,
        @Schema(type = "string") Currency currency,
        Period period) {

    /** A salary whose amount has as many decimal places as the currency, so that equal ones are equal. */
    public Salary {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.setScale(Math.max(currency.getDefaultFractionDigits(), plain.scale()));
    }

    /**
     * Returns a requested salary.
     *
     * @param currency a code of ISO 4217
     * @throws InvalidFieldException if there is no such currency in use, or the amount is written with more decimal places than
     *     it has, even if they are 0: in half of Europe 90.000 is ninety thousand
     */
    public static Salary asked(BigDecimal amount, String currency, Period period) {
        Currency known = currency(currency);
        int digits = known.getDefaultFractionDigits();
        if (amount.scale() > digits) {
            throw new InvalidFieldException(
                    "salary",
                    "has more decimal places than %s has, which is %d; ninety thousand is written 90000"
                            .formatted(currency, digits));
        }
        return new Salary(amount, known, period);
    }

    /**
     * Returns the currency of a code, if salaries can be paid in it.
     *
     * @throws InvalidFieldException if there is none in use
     */
    public static Currency currency(String code) {
        return Currencies.inUse(code);
    }

    /** Returns the yearly amount. */
    public BigDecimal inAYear() {
        return period.inAYear(amount);
    }
}
