package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hiring.allinone.Service;
import hiring.system.servers.Lane;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands of the tutorial work. Only its ports are replaced. */
class TutorialTest {

    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final int MINUTES = 2;

    /** Without curl the tutorial cannot run. */
    @BeforeEach
    void needs_more_than_a_jdk() {
        assumeThat(Lane.chosen()).isNotEqualTo(Lane.EMBEDDED_H2);
    }

    @Test
    void the_tutorial_leads_to_a_hire() throws Exception {
        try (RunningSystem hiring = RunningSystem.startSigningIn()) {
            String said = run(commands(Files.readString(PAGE), hiring));

            assertThat(said).contains("\"overall\":\"HIRED\"", "BEGIN:VCALENDAR", "\"event\":\"offer.accepted\"");
        }
    }

    private static String commands(String page, RunningSystem hiring) {
        String script =
                COMMANDS.matcher(page).results().map(match -> match.group(1)).collect(Collectors.joining("\n"));
        for (Service service : Service.values()) {
            script = script.replace(
                    "http://127.0.0.1:" + usualPort(service),
                    hiring.uri(service).toString());
        }
        assertThat(script).doesNotContain("127.0.0.1:80");
        return "set -euo pipefail\n" + script;
    }

    private static int usualPort(Service service) {
        return service.port(Map.of());
    }

    private static String run(String script) throws IOException, InterruptedException {
        Path said = Files.createTempFile("tutorial", ".log");
        try {
            Process bash = new ProcessBuilder("bash", "-c", script)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = bash.waitFor(MINUTES, TimeUnit.MINUTES);
            bash.destroyForcibly();
            String all = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(ended && bash.waitFor() == 0).as(all).isTrue();
            return all;
        } finally {
            Files.delete(said);
        }
    }
}
