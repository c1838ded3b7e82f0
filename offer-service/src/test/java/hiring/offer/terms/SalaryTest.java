package hiring.offer.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.web.InvalidFieldException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalaryTest {

    @ParameterizedTest
    @CsvSource({"90000.5, EUR, 90000.50", "5000000, JPY, 5000000", "5e6, JPY, 5000000", "1234.567, KWD, 1234.567"})
    void is_written_with_the_minor_units_of_its_currency(String amount, String currency, String written) {
        assertThat(Salary.asked(new BigDecimal(amount), currency, Period.YEAR).amount())
                .hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, EUR, 2",
        "5000000.5, JPY, 0",
        "1.2345, KWD, 3",
        // written so in half of Europe, it is ninety thousand, five million, a hundred thousand
        "90.000, EUR, 2",
        "5000.000, JPY, 0",
        "5000000.0, KRW, 0",
        "100.0000, KWD, 3",
        "90000.500, USD, 2"
    })
    void is_no_finer_than_its_currency(String amount, String currency, String digits) {
        assertThatThrownBy(() -> Salary.asked(new BigDecimal(amount), currency, Period.YEAR))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageStartingWith("has more decimal places than " + currency + " has, which is " + digits);
    }

    @ParameterizedTest
    @CsvSource({"EURO", "eur", "XAU", "XXX", "''", "DEM", "FRF", "ITL", "ATS", "ZWN", "SUR", "TRL"})
    void is_in_a_currency_in_use(String currency) {
        assertThatThrownBy(() -> Salary.asked(BigDecimal.ONE, currency, Period.YEAR))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("ISO 4217");
    }

    @ParameterizedTest
    @CsvSource({"EUR", "USD", "GBP", "CHF", "PLN", "TRY", "INR", "XOF", "XAF", "XPF", "CLF", "MXV", "KWD", "VED"})
    void may_be_in_any_currency_of_today(String currency) {
        assertThat(Salary.asked(BigDecimal.ONE, currency, Period.YEAR).currency())
                .hasToString(currency);
    }

    @Test
    void that_is_written_otherwise_is_the_same() {
        assertThat(Salary.asked(new BigDecimal("60000"), "EUR", Period.YEAR))
                .isEqualTo(Salary.asked(new BigDecimal("60000.0"), "EUR", Period.YEAR));
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 10.50", "MONTH, 126.00", "WEEK, 546.00", "DAY, 2730.00", "HOUR, 21840.00"})
    void comes_to_something_in_a_year(Period period, String inAYear) {
        assertThat(Salary.asked(new BigDecimal("10.5"), "EUR", period).inAYear())
                .isEqualByComparingTo(inAYear);
    }
}
