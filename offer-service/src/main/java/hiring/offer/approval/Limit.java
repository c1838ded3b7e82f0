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
                return new Limit(
                        currency(parts[0]),
                        parts.length == 2 ? Period.YEAR : Period.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                        amount(parts[1]));
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

    private static BigDecimal amount(String number) {
        BigDecimal amount = new BigDecimal(number);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("it is below 0");
        }
        return amount;
    }

    private static IllegalArgumentException unreadable(String entry, RuntimeException cause) {
        return new IllegalArgumentException(
                ApprovalPolicy.SETTING + ": \"" + entry + "\" is not a limit such as EUR 120000, or EUR 90 HOUR",
                cause);
    }
}
