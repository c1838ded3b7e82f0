package hiring.offer.approval;

import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which salaries need an approval. A salary is compared with the limit of its currency for the same period; if there is
 * none, its yearly amount is compared with the limit for a year. Without limits, nothing needs an approval.
 */
@Context
public final class ApprovalPolicy {

    static final String SETTING = "hiring.offer.approval.limits";

    private final List<Limit> limits;

    /**
     * A policy with the given limits.
     *
     * @param limits for example {@code EUR 120000, EUR 90 HOUR, * 0}, the last for all other currencies
     * @throws IllegalArgumentException if one cannot be parsed, so that the service fails at startup rather than later
     */
    public ApprovalPolicy(@Value("${" + SETTING + ":}") String limits) {
        this.limits = Limit.listed(limits);
    }

    /** Returns whether a salary needs an approval. */
    public boolean demandsApprovalOf(Salary salary) {
        return Stream.of(salary.currency().getCurrencyCode(), Limit.ANY)
                .flatMap(currency -> exceeds(salary, currency).stream())
                .findFirst()
                .orElse(false);
    }

    /** Empty if the currency has no limit. */
    private Optional<Boolean> exceeds(Salary salary, String currency) {
        return limit(currency, salary.period())
                .map(limit -> salary.amount().compareTo(limit) > 0)
                .or(() -> limit(currency, Period.YEAR)
                        .map(limit -> salary.inAYear().compareTo(limit) > 0));
    }

    private Optional<BigDecimal> limit(String currency, Period period) {
        return limits.stream()
                .filter(limit -> limit.currency().equals(currency) && limit.period() == period)
                .map(Limit::amount)
                .findFirst();
    }
}
