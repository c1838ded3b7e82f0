package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.allinone.demo.PlaySamples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The samples on a system that runs elsewhere. */
class PlaySamplesTest {

    @Test
    void they_are_played_again_on_a_system_that_has_applications() throws Exception {
        try (RunningSystem hiring = RunningSystem.startSigningIn()) {
            String first = played(hiring);
            String second = played(hiring);

            assertThat(first)
                    .contains("Playing six sample applications")
                    .containsPattern("(?m)^1 +\\| DRAFT")
                    .containsPattern("(?m)^6 +\\|.*ACCEPTED$");
            assertThat(second)
                    .containsPattern("(?m)^7 +\\| DRAFT")
                    .containsPattern("(?m)^12 +\\|.*ACCEPTED$")
                    .doesNotContainPattern("(?m)^6 ");
        }
    }

    @Test
    void users_that_may_not_sign_in_are_named_with_the_setting_that_lets_them() throws Exception {
        try (RunningSystem hiring = RunningSystem.start()) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> played(hiring))
                    .withMessageContaining("SIGN_IN_DEMO_USERS=true");
        }
    }

    private static String played(RunningSystem hiring) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        assertThat(PlaySamples.play(hiring::uri, out)).isTrue();
        return output.toString(StandardCharsets.UTF_8);
    }
}
