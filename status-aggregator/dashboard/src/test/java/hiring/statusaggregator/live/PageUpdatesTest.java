package hiring.statusaggregator.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageUpdatesTest {

    @Test
    void pages_are_notified_ten_times_a_second_unless_another_interval_is_set() {
        assertThat(interval(Map.of())).isEqualTo(Duration.ofMillis(100));
        assertThat(interval(Map.of("hiring.live.notify-every", "2s"))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void the_old_name_of_the_setting_still_works_and_the_new_one_wins() {
        assertThat(interval(Map.of("hiring.live.tell-every", "3s"))).isEqualTo(Duration.ofSeconds(3));
        assertThat(interval(Map.of("hiring.live.tell-every", "3s", "hiring.live.notify-every", "2s")))
                .isEqualTo(Duration.ofSeconds(2));
    }

    private static Duration interval(Map<String, Object> settings) {
        try (ApplicationContext context =
                ApplicationContext.builder().properties(settings).build()) {
            return context.getEnvironment()
                    .start()
                    .getPlaceholderResolver()
                    .resolveRequiredPlaceholder(PageUpdates.INTERVAL, Duration.class);
        }
    }
}
