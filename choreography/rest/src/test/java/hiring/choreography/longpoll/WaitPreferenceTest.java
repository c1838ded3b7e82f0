package hiring.choreography.longpoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait=10",
                "WAIT = 10",
                " wait=\"10\" ",
                "respond-async, wait=10",
                "wait=10; foo=\"a,b;c\", respond-async",
                "foo=\"a, wait=3, \\\"b\", wait=10",
                "wait=10, wait=20",
                "wait=0010"
            })
    void the_seconds_are_read(String header) {
        assertThat(WaitPreference.of(List.of(header))).contains(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "wait",
                "wait=",
                "wait=soon",
                "wait=-1",
                "wait=1.5",
                "wait=0",
                "waits=10",
                "foo=\"wait=10",
                "foo;wait=10",
                "wait=soon, wait=10",
                "wait=10s"
            })
    void what_is_malformed_or_unknown_is_ignored(String header) {
        assertThat(WaitPreference.of(List.of(header))).isEmpty();
    }

    @Test
    void the_first_of_several_fields_counts() {
        assertThat(WaitPreference.of(List.of("respond-async", "wait=10", "wait=20")))
                .contains(Duration.ofSeconds(10));
        assertThat(WaitPreference.of(List.of())).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=60", "wait=61", "wait=9999", "wait=99999999999999999999"})
    void no_request_waits_for_more_than_a_minute(String header) {
        assertThat(WaitPreference.of(List.of(header))).contains(Duration.ofMinutes(1));
    }
}
