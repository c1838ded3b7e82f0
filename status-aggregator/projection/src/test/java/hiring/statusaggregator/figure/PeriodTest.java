package hiring.statusaggregator.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.choreography.web.InvalidFieldException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");

    @Test
    void unless_it_says_otherwise_it_is_of_the_last_twelve_weeks_and_any_position() {
        Period period = Period.of(null, "", " ", SUNDAY);

        assertThat(period).isEqualTo(new Period(Optional.empty(), LocalDate.parse("2026-08-31"), SUNDAY));
    }

    @Test
    void one_day_is_a_period_and_so_are_five_years() {
        assertThat(Period.of("Cook", "2026-11-02", "2026-11-02", SUNDAY))
                .isEqualTo(
                        new Period(Optional.of("Cook"), LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-02")));
        assertThat(Period.of("", "2021-11-22", null, SUNDAY).to()).isEqualTo(SUNDAY);
        assertThat(Period.of("", null, "2026-11-02", SUNDAY).from()).isEqualTo("2026-08-17");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,,from,is after 2026-11-22",
        "2026-11-02,2026-11-01,from,is after 2026-11-01",
        "2021-11-21,,from,is more than 5 years before 2026-11-22",
        "2026-02-30,,from,is no day",
        "yesterday,,from,is no day",
        ",2026-11-2,to,is no day",
        "1969-12-31,1970-01-01,from,is no day",
        ",9999-01-01,to,is no day",
        ",+999999999-12-31,to,is no day",
    })
    void an_invalid_query_is_rejected_with_the_name_of_the_field(String from, String to, String field, String message) {
        InvalidFieldException refused =
                catchThrowableOfType(InvalidFieldException.class, () -> Period.of(null, from, to, SUNDAY));

        assertThat(refused.error().field()).isEqualTo(field);
        assertThat(refused.error().message()).startsWith(message);
    }
}
