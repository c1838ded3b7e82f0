package hiring.system.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.system.rig.fault.Size;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path USUAL = Path.of("usual");

    @Test
    void the_default_is_all_faults_at_the_small_size() {
        var options = Options.parse(USUAL);

        assertThat(options.size()).isEqualTo(Size.SMALL);
        assertThat(options.faults()).isEmpty();
        assertThat(options.report()).isEqualTo(USUAL);
    }

    @Test
    void every_option_is_read() {
        var options = Options.parse(USUAL, "--size", "full", "--faults", "1, 3", "--seed", "7", "--report", "there");

        assertThat(options.size()).isEqualTo(Size.FULL);
        assertThat(options.faults()).containsExactly(1, 3);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.report()).isEqualTo(Path.of("there"));
    }

    @Test
    void an_unknown_option_or_value_is_rejected() {
        assertThatThrownBy(() -> Options.parse(USUAL, "--sise", "full")).hasMessageContaining("--sise");
        assertThatThrownBy(() -> Options.parse(USUAL, "--size", "huge")).hasMessageContaining("huge");
        assertThatThrownBy(() -> Options.parse(USUAL, "--seed")).hasMessageContaining("--seed");
    }
}
