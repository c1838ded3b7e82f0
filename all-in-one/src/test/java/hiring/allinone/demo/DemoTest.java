package hiring.allinone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who runs {@code ./demo}. */
class DemoTest {

    private static final int ENDED_BY_SIGNAL = 128 + 15;

    @TempDir
    Path directory;

    @TempDir
    Path kept;

    @Test
    void with_exit_it_shows_the_table_and_ends_well() throws Exception {
        try (DemoProcess demo = DemoProcess.start(directory, "--exit")) {
            assertThat(demo.awaitExit()).isZero();

            assertThat(demo.said()).contains(StatusTable.EXPECTED.text()).contains("This is as it should be.");
            assertThat(demo.complained()).isEmpty();
            assertThat(directory)
                    .isDirectoryNotContaining(file -> !file.toString().endsWith(".txt"));
        }
    }

    @Test
    void help_is_given_and_nothing_started() throws Exception {
        try (DemoProcess demo = DemoProcess.start(directory, "--help")) {
            assertThat(demo.awaitExit()).isZero();
            assertThat(demo.said()).isEqualToIgnoringNewLines(Options.USAGE);
            assertThat(demo.complained()).isEmpty();
        }
    }

    @Test
    void what_it_cannot_do_it_says_in_one_line() throws Exception {
        assertRefused("demo: there is no option \"--fast\"; ./demo --help lists them\n", "--fast");
        Path file = directory.resolve("said.txt");
        assertThat(file.toFile().createNewFile()).isTrue();
        assertRefused("demo: --data: " + file + " cannot be made a directory\n", "--data", file.toString());
    }

    private void assertRefused(String complaint, String... arguments) throws Exception {
        try (DemoProcess demo = DemoProcess.start(directory, arguments)) {
            assertThat(demo.awaitExit()).isEqualTo(1);
            assertThat(demo.complained()).isEqualTo(complaint);
        }
    }

    @Test
    void a_port_in_use_is_said_in_one_line() throws Exception {
        FreePorts ports = FreePorts.choose();
        int taken = ports.of(Service.APPLICATION);
        try (ServerSocket other = listening(taken);
                DemoProcess demo = DemoProcess.start(directory, ports)) {
            assertThat(other.isBound()).isTrue();
            assertThat(demo.awaitExit()).isEqualTo(1);
            assertThat(demo.complained())
                    .isEqualTo("demo: already in use: port " + taken + " (change it with APPLICATION_PORT=...)\n");
        }
    }

    @Test
    void what_was_acknowledged_survives_a_kill_and_the_samples_are_not_played_again() throws Exception {
        try (DemoProcess first = DemoProcess.start(directory, "--data", kept.toString())) {
            first.awaitRunning();
            assertThat(first.table()).isEqualTo(StatusTable.EXPECTED);
            assertThatASecondOneIsRefused();
            first.post(Service.APPLICATION, "/applications/1/submit", Map.of());
            first.kill();
        }
        try (DemoProcess second = DemoProcess.start(directory, "--data", kept.toString())) {
            second.awaitRunning();

            Wait.until(
                    "the submission has reached the phone screen",
                    () -> second.look(Service.PHONE_SCREEN, "/phone-screens/1").isPresent());
            Wait.until("the table has it", () -> second.table().rows().get(0).contains("SUBMITTED"));
            assertThat(second.said()).doesNotContain("Playing");
            assertThat(second.table().rows()).hasSize(6);
            assertThat(second.table().rows().subList(1, 6))
                    .isEqualTo(StatusTable.EXPECTED.rows().subList(1, 6));
            assertThat(second.end()).isEqualTo(ENDED_BY_SIGNAL);
            assertThat(second.complained()).isEmpty();
        }
    }

    private void assertThatASecondOneIsRefused() throws Exception {
        try (DemoProcess second = DemoProcess.start(directory, "--data", kept.toString())) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.complained()).isEqualTo("demo: --data: " + kept + " is in use by another demo\n");
        }
    }

    @Test
    void a_message_not_delivered_yet_is_delivered_at_the_next_start() throws Exception {
        UndeliveredMessage.leaveIn(kept.resolve("broker"), 4711);

        try (DemoProcess demo = DemoProcess.start(directory, "--empty", "--data", kept.toString())) {
            demo.awaitRunning();

            Wait.until(
                    "the phone screen has heard of it",
                    () -> demo.look(Service.PHONE_SCREEN, "/phone-screens/4711").isPresent());
            assertThat(demo.said()).doesNotContain("Playing");
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
