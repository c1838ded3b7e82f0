package hiring.statusaggregator.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.web.InvalidFieldException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void it_is_five_minutes_unless_another_is_asked_for() {
        assertThat(Window.of(Optional.empty())).isEqualTo(Window.FIVE_MINUTES);
        assertThat(Window.of(Optional.of(""))).isEqualTo(Window.FIVE_MINUTES);
        assertThat(Window.of(Optional.of("60"))).isEqualTo(Window.HOUR);
    }

    @Test
    void another_length_is_refused_with_those_that_there_are() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> Window.of(Optional.of("7")))
                .satisfies(refused -> {
                    assertThat(refused.error().field()).isEqualTo("minutes");
                    assertThat(refused.error().allowed()).containsExactly("5", "15", "60");
                });
    }
}
