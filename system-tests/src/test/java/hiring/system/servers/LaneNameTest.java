package hiring.system.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaneNameTest {

    @Test
    void there_are_four_lanes() {
        assertThat(Stream.of(Lane.values()).map(Lane::toString))
                .containsExactlyInAnyOrder("embedded-h2", "rabbitmq-h2", "embedded-postgresql", "rabbitmq-postgresql");
    }

    @Test
    void each_lane_is_found_by_its_name() {
        assertThat(Stream.of(Lane.values()).map(Lane::toString).map(Lane::named))
                .containsExactly(Lane.values());
    }

    @Test
    void an_unknown_name_is_rejected_with_the_known_names() {
        assertThatThrownBy(() -> Lane.named("rabbitmq-postgres"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rabbitmq-postgres")
                .hasMessageContaining("embedded-h2, rabbitmq-h2, embedded-postgresql, rabbitmq-postgresql");
    }
}
