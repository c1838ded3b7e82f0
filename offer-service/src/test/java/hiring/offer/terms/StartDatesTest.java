package hiring.offer.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.web.InvalidFieldException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StartDatesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-04");

    @Test
    void a_day_is_past_when_it_is_over_in_every_time_zone() {
        assertThat(at("2027-01-05T11:59:59Z").requireConfirmed(DAY, false)).isEqualTo(DAY);
        assertThatThrownBy(() -> at("2027-01-05T12:00:00Z").requireConfirmed(DAY, false))
                .isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void a_day_that_was_past_when_the_terms_were_set_needs_no_second_confirmation() {
        StartDates later = at("2027-02-01T00:00:00Z");

        later.requireConfirmed(DAY, Instant.parse("2027-01-06T00:00:00Z"), false);
        assertThatThrownBy(() -> later.requireConfirmed(DAY, Instant.parse("2027-01-01T00:00:00Z"), false))
                .isInstanceOf(InvalidFieldException.class);
        later.requireConfirmed(DAY, Instant.parse("2027-01-01T00:00:00Z"), true);
    }

    private static StartDates at(String now) {
        return new StartDates(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
