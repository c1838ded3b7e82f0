package hiring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void every_benchmark_has_its_default_size() {
        assertThat(parsed("pages").applications()).isEqualTo(1_000_000);
        assertThat(parsed("live").applications()).isEqualTo(100_000);
        assertThat(parsed("load").applications()).isEqualTo(1_000_000);
        assertThat(parsed("pages").viewers()).isEqualTo(20);
        assertThat(parsed("hires").hires()).isEqualTo(400);
        assertThat(parsed("hires").drivers()).containsExactly(1, 8, 32);
        assertThat(parsed("hires").profile()).isFalse();
        assertThat(parsed("hires").report()).isEqualTo(Path.of("usual"));
    }

    @Test
    void every_option_is_read() {
        Options pages = parsed("pages", "--applications", "2000", "--viewers", "3", "--seconds", "4", "--think", "0");
        assertThat(List.of(pages.applications(), pages.viewers(), pages.seconds(), pages.think()))
                .containsExactly(2_000, 3, 4, 0);
        Options live = parsed("live", "--pages", "5", "--changes", "6", "--backlog", "7", "--report", "there");
        assertThat(List.of(live.pages(), live.changes(), live.backlog())).containsExactly(5, 6, 7);
        assertThat(live.report()).isEqualTo(Path.of("there"));
        Options hires =
                parsed("hires", "--drivers", "2,4", "--profile", "--hires", "10", "--warm-up", "3", "--rate", "6");
        assertThat(List.of(hires.hires(), hires.warmUp(), hires.rate())).containsExactly(10, 3, 6);
        assertThat(hires.drivers()).containsExactly(2, 4);
        assertThat(hires.profile()).isTrue();
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
        assertThatThrownBy(() -> parsed("hires", "--drivers", "8,0")).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> parsed("hires", "--drivers", "8,")).hasMessageContaining("needs a number");
        assertThatThrownBy(() -> parsed("pages", "--applications", "10")).hasMessageContaining("at least 1000");
    }

    private static Options parsed(String... words) {
        return Options.parse(Path.of("usual"), List.of(words));
    }
}
