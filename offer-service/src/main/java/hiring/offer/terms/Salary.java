package hiring.offer.terms;

import hiring.choreography.web.InvalidFieldException;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What is paid, before tax.
 *
 * @param amount for each period, written with the currency's minor units
 * @param currency one that has minor units, or none of them: nobody is paid in gold
 */
public record Salary(BigDecimal amount, Currency currency, Period period) {

    /** A salary whose amount has as many decimal places as the currency, so that equal ones are equal. */
    public Salary {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.setScale(Math.max(currency.getDefaultFractionDigits(), plain.scale()));
    }

    /**
     * The salary that a request names.
     *
     * @param currency a code of ISO 4217
     * @throws InvalidFieldException if there is no such currency, or the amount is finer than it
     */
    public static Salary asked(BigDecimal amount, String currency, Period period) {
        Currency known = currency(currency);
        int digits = known.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new InvalidFieldException(
                    "salary", "has more decimal places than %s has, which is %d".formatted(currency, digits));
        }
        return new Salary(amount, known, period);
    }

    /**
     * A currency that somebody can be paid in.
     *
     * @throws InvalidFieldException if a code is none's
     */
    public static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            throw unknownCurrency();
        }
        throw unknownCurrency();
    }

    private static InvalidFieldException unknownCurrency() {
        return new InvalidFieldException("currency", "is not a currency code of ISO 4217, such as EUR");
    }

    /** What it comes to in a whole year. */
    public BigDecimal inAYear() {
        return period.inAYear(amount);
    }
}
