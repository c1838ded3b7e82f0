package hiring.choreography.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.web.InvalidFieldException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ConsentDateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void a_clock_may_be_a_little_ahead() {
        assertThat(given("2026-11-23T10:04:00+01:00")).isEqualTo(Instant.parse("2026-11-23T09:04:00Z"));
        assertRefused("2026-11-23T09:06:00Z", "is in the future");
    }

    @Test
    void it_is_not_older_than_ten_years() {
        assertThat(given("2016-11-23T09:00:00Z")).isEqualTo(Instant.parse("2016-11-23T09:00:00Z"));
        assertRefused("2016-11-21T09:00:00Z", "ten years ago");
    }

    private static void assertRefused(String date, String why) {
        assertThatThrownBy(() -> given(date))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining(why);
    }

    private static Instant given(String date) {
        return ConsentDate.require(OffsetDateTime.parse(date), NOW);
    }
}
