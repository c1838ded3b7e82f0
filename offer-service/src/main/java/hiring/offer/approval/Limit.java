package hiring.offer.approval;

import hiring.choreography.web.InvalidFieldException;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The highest salary that may be offered without an approval.
 *
 * @param currency its code; {@link #ANY} for every currency that has no limit of its own
 * @param amount for each period
 */
record Limit(String currency, Period period, BigDecimal amount) {

    static final String ANY = "*";

    /** The decimal places of most currencies. */
    private static final int USUAL_DIGITS = 2;

    /**
     * Parses the limits that a setting lists.
     *
     * @param setting for example {@code EUR 120000, EUR 90 HOUR, * 0}
     * @throws IllegalArgumentException if one cannot be parsed
     */
    static List<Limit> listed(String setting) {
        return Stream.of(setting.split(",", -1))
                .map(String::trim)
                .filter(entry -> !entry.isEmpty())
                .map(Limit::read)
                .toList();
    }

    private static Limit read(String entry) {
        String[] parts = entry.split("\\s+", -1);
        try {
            if (parts.length == 2 || parts.length == 3) {
                String currency = currency(parts[0]);
                return new Limit(
                        currency,
                        parts.length == 2 ? Period.YEAR : Period.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                        amount(parts[1], currency));
            }
        } catch (IllegalArgumentException | InvalidFieldException e) {
            throw unreadable(entry, e);
        }
        throw unreadable(entry, new IllegalArgumentException("it has " + parts.length + " parts"));
    }

    private static String currency(String code) {
        return code.equals(ANY)
                ? ANY
                : Salary.currency(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
    }

    /** Refuses 90.000, which is ninety thousand in half of Europe. */
    private static BigDecimal amount(String number, String currency) {
        BigDecimal amount = new BigDecimal(number);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("it is below 0");
        }
        int digits =
                currency.equals(ANY) ? USUAL_DIGITS : Salary.currency(currency).getDefaultFractionDigits();
        if (amount.scale() > digits) {
            throw new IllegalArgumentException("it has more than " + digits + " decimal places");
        }
        return amount;
    }

    private static IllegalArgumentException unreadable(String entry, RuntimeException cause) {
        return new IllegalArgumentException(
                ApprovalPolicy.SETTING + ": \"" + entry + "\" is not a limit such as EUR 120000, or EUR 90 HOUR",
                cause);
    }
}
