package hiring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void every_benchmark_has_its_default_size() {
        assertThat(parsed("pages"))
                .isEqualTo(new Options("pages", 1_000_000, 20, 60, 200, 500, 200, 60_000, Path.of("usual")));
        assertThat(parsed("live").applications()).isEqualTo(100_000);
        assertThat(parsed("load").applications()).isEqualTo(1_000_000);
    }

    @Test
    void every_option_is_read() {
        assertThat(parsed("pages", "--applications", "2000", "--viewers", "3", "--seconds", "4", "--think", "0"))
                .isEqualTo(new Options("pages", 2_000, 3, 4, 0, 500, 200, 60_000, Path.of("usual")));
        assertThat(parsed("live", "--pages", "5", "--changes", "6", "--backlog", "7", "--report", "there"))
                .isEqualTo(new Options("live", 100_000, 20, 60, 200, 5, 6, 7, Path.of("there")));
    }

    @Test
    void no_benchmark_or_help_shows_help() {
        assertThat(parsed().help()).isTrue();
        assertThat(parsed("--help").help()).isTrue();
        assertThat(parsed("pages").help()).isFalse();
    }

    @Test
    void unknown_options_and_values_are_rejected() {
        assertThatThrownBy(() -> parsed("speed")).hasMessageContaining("no benchmark \"speed\"");
        assertThatThrownBy(() -> parsed("pages", "--fast")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parsed("pages", "--fast", "1")).hasMessageContaining("no option \"--fast\"");
        assertThatThrownBy(() -> parsed("pages", "--viewers", "many")).hasMessageContaining("\"many\"");
        assertThatThrownBy(() -> parsed("pages", "--viewers", "0")).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> parsed("pages", "--applications", "10")).hasMessageContaining("at least 1000");
    }

    private static Options parsed(String... words) {
        return Options.parse(Path.of("usual"), List.of(words));
    }
}
