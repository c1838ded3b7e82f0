package hiring.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.testing.SettableClock;
import hiring.choreography.web.InvalidFieldException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T09:30:00Z"));
    private final Deadlines deadlines = new Deadlines(Duration.ofDays(7), clock);

    @Test
    void are_as_usual_unless_another_is_asked_for() {
        assertThat(deadlines.askedOrUsual(Optional.empty())).isEqualTo("2026-11-28T09:30:00Z");
        assertThat(deadlines.askedOrUsual(Optional.of(OffsetDateTime.parse("2026-12-01T18:00:00+01:00"))))
                .isEqualTo("2026-12-01T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T09:30:00Z",
                "2026-11-21T11:00:00+02:00",
                "2027-11-22T09:30:00.001Z",
                "2206-12-01T18:00:00+01:00",
                "+999999999-12-31T23:59:59-18:00"
            })
    void are_neither_over_nor_absurd(String deadline) {
        assertThatThrownBy(() -> deadlines.asked(OffsetDateTime.parse(deadline)))
                .isInstanceOf(InvalidFieldException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H", "P367D"})
    void out_of_range_are_rejected_at_the_start(String usual) {
        assertThatThrownBy(() -> new Deadlines(Duration.parse(usual), clock))
                .hasMessageContaining("hiring.offer.deadline");
    }
}
