package hiring.offer.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalPolicyTest {

    @Test
    void without_limits_nothing_needs_an_approval() {
        assertThat(demands("", "999999999", "EUR", Period.HOUR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"120000.00, YEAR, false", "120000.01, YEAR, true", "10000, MONTH, false", "10000.01, MONTH, true"})
    void what_it_comes_to_in_a_year_is_held_against_the_limit(String amount, Period period, boolean demanded) {
        assertThat(demands("EUR 120000", amount, "EUR", period)).isEqualTo(demanded);
    }

    @Test
    void a_limit_for_the_very_period_comes_first() {
        assertThat(demands("EUR 120000, EUR 90 HOUR", "80", "EUR", Period.HOUR)).isFalse();
        assertThat(demands("EUR 120000, EUR 90 HOUR", "90.01", "EUR", Period.HOUR))
                .isTrue();
        assertThat(demands("EUR 90 HOUR", "999999", "EUR", Period.YEAR)).isFalse();
    }

    @Test
    void a_currency_has_its_own_limit_or_that_of_all_others() {
        assertThat(demands("EUR 120000", "500000", "USD", Period.YEAR)).isFalse();
        assertThat(demands("EUR 120000, * 0", "1", "USD", Period.YEAR)).isTrue();
        assertThat(demands("EUR 120000, * 0", "1", "EUR", Period.YEAR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR",
                "EUR many",
                "EURO 1",
                "EUR 1 DECADE",
                "EUR -1",
                "EUR 1 YEAR more",
                "EUR 120.000",
                "JPY 5000.000",
                "* 90.000",
                "DEM 1"
            })
    void a_limit_that_cannot_be_read_is_refused_at_the_start(String limits) {
        assertThatThrownBy(() -> new ApprovalPolicy(limits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hiring.offer.approval.limits")
                .hasMessageContaining(limits);
    }

    private static boolean demands(String limits, String amount, String currency, Period period) {
        return new ApprovalPolicy(limits).demandsApprovalOf(Salary.asked(new BigDecimal(amount), currency, period));
    }
}
