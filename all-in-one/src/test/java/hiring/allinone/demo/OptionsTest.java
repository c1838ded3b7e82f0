package hiring.allinone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void the_default_is_samples_in_memory_without_exit() {
        assertThat(Options.parse()).isEqualTo(new Options(true, false, Optional.empty(), false));
    }

    @Test
    void options_come_in_any_order() {
        Options kept = new Options(true, true, Optional.of(Path.of("kept here")), false);

        assertThat(Options.parse("--data", "kept here", "--exit")).isEqualTo(kept);
        assertThat(Options.parse("--exit", "--data", "kept here")).isEqualTo(kept);
        assertThat(Options.parse("--empty")).isEqualTo(new Options(false, false, Optional.empty(), false));
        assertThat(Options.parse("-h")).isEqualTo(Options.parse("--help"));
    }

    @Test
    void help_lists_every_option_and_every_port() {
        assertThat(Options.USAGE)
                .contains("--empty", "--data DIR", "--exit", "--help", "DEMO_JAVA_OPTS")
                .contains("STATUS_AGGREGATOR_PORT (8080)", "OFFER_PORT (8086)");
    }

    @Test
    void an_unknown_option_is_rejected_with_a_message() {
        assertRefused("unknown option \"--exti\"; ./demo --help lists the options", "--exti");
        assertRefused("unknown option \"\"; ./demo --help lists the options", "");
        assertRefused("--data needs a directory", "--data");
        assertRefused("--data needs a directory", "--data", "");
        assertRefused("--data needs a directory, not --exit", "--data", "--exit");
        assertRefused("--data: \"a\0b\" is not the name of a directory", "--data", "a\0b");
        assertRefused("--exit compares the samples' table and cannot go with --empty", "--empty", "--exit");
    }

    private static void assertRefused(String error, String... arguments) {
        assertThatThrownBy(() -> Options.parse(arguments))
                .isInstanceOf(DemoFailure.class)
                .hasMessage(error);
    }
}
