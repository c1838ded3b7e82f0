package hiring.system.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.system.rig.fault.Size;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path USUAL = Path.of("usual");

    @Test
    void small_with_all_faults_unless_asked_otherwise() {
        var options = Options.parse(USUAL);

        assertThat(options.size()).isEqualTo(Size.SMALL);
        assertThat(options.faults()).isEmpty();
        assertThat(options.report()).isEqualTo(USUAL);
    }

    @Test
    void everything_may_be_chosen() {
        var options = Options.parse(USUAL, "--size", "full", "--faults", "1, 3", "--seed", "7", "--report", "there");

        assertThat(options.size()).isEqualTo(Size.FULL);
        assertThat(options.faults()).containsExactly(1, 3);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.report()).isEqualTo(Path.of("there"));
    }

    @Test
    void a_slip_of_the_pen_is_refused() {
        assertThatThrownBy(() -> Options.parse(USUAL, "--sise", "full")).hasMessageContaining("--sise");
        assertThatThrownBy(() -> Options.parse(USUAL, "--size", "huge")).hasMessageContaining("huge");
        assertThatThrownBy(() -> Options.parse(USUAL, "--seed")).hasMessageContaining("--seed");
    }
}
