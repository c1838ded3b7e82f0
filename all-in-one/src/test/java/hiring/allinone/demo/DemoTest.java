package hiring.allinone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output and the behaviour of {@code ./demo}. */
class DemoTest {

    private static final int ENDED_BY_SIGNAL = 128 + 15;

    @TempDir
    Path directory;

    @TempDir
    Path kept;

    @Test
    void with_exit_the_demo_prints_the_table_and_exits_with_0() throws Exception {
        try (DemoProcess demo = DemoProcess.start(directory, "--exit")) {
            assertThat(demo.awaitExit()).isZero();

            assertThat(demo.output()).contains(StatusTable.EXPECTED.text()).contains("The table is as expected.");
            assertThat(demo.errors()).isEmpty();
            assertThat(directory)
                    .isDirectoryNotContaining(file -> !file.toString().endsWith(".txt"));
        }
    }

    @Test
    void help_is_printed_and_nothing_is_started() throws Exception {
        try (DemoProcess demo = DemoProcess.start(directory, "--help")) {
            assertThat(demo.awaitExit()).isZero();
            assertThat(demo.output()).isEqualToIgnoringNewLines(Options.USAGE);
            assertThat(demo.errors()).isEmpty();
        }
    }

    @Test
    void an_error_is_printed_in_one_line() throws Exception {
        assertRefused("demo: unknown option \"--fast\"; ./demo --help lists the options\n", "--fast");
        Path file = directory.resolve("said.txt");
        assertThat(file.toFile().createNewFile()).isTrue();
        assertRefused("demo: --data: " + file + " cannot be made a directory\n", "--data", file.toString());
    }

    private void assertRefused(String error, String... arguments) throws Exception {
        try (DemoProcess demo = DemoProcess.start(directory, arguments)) {
            assertThat(demo.awaitExit()).isEqualTo(1);
            assertThat(demo.errors()).isEqualTo(error);
        }
    }

    @Test
    void a_port_in_use_is_printed_in_one_line() throws Exception {
        FreePorts ports = FreePorts.choose();
        int taken = ports.of(Service.APPLICATION);
        try (ServerSocket other = listening(taken);
                DemoProcess demo = DemoProcess.start(directory, ports)) {
            assertThat(other.isBound()).isTrue();
            assertThat(demo.awaitExit()).isEqualTo(1);
            assertThat(demo.errors())
                    .isEqualTo("demo: already in use: port " + taken + " (change it with APPLICATION_PORT=...)\n");
        }
    }

    @Test
    void acknowledged_commands_survive_a_kill_and_the_samples_are_not_played_again() throws Exception {
        try (DemoProcess first = DemoProcess.start(directory, "--data", kept.toString())) {
            first.awaitRunning();
            assertThat(first.table()).isEqualTo(StatusTable.EXPECTED);
            assertThat(first.find(Service.PHONE_SCREEN, "/people").orElseThrow().findValuesAsText("name"))
                    .containsExactly("hr", "interviewer", "recruiter");
            assertThatASecondOneIsRefused();
            first.post(Service.APPLICATION, "/applications/1/submit", Map.of());
            first.kill();
        }
        try (DemoProcess second = DemoProcess.start(directory, "--data", kept.toString())) {
            second.awaitRunning();

            Wait.until(
                    "the submission has reached the phone screen",
                    () -> second.find(Service.PHONE_SCREEN, "/phone-screens/1").isPresent());
            Wait.until("the table has it", () -> second.table().rows().get(0).contains("SUBMITTED"));
            assertThat(second.output()).doesNotContain("Playing");
            assertThat(second.table().rows()).hasSize(6);
            assertThat(second.table().rows().subList(1, 6))
                    .isEqualTo(StatusTable.EXPECTED.rows().subList(1, 6));
            assertThat(second.end()).isEqualTo(ENDED_BY_SIGNAL);
            assertThat(second.errors()).isEmpty();
        }
    }

    private void assertThatASecondOneIsRefused() throws Exception {
        try (DemoProcess second = DemoProcess.start(directory, "--data", kept.toString())) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.errors()).isEqualTo("demo: --data: " + kept + " is in use by another demo\n");
        }
    }

    @Test
    void a_message_not_delivered_yet_is_delivered_at_the_next_start() throws Exception {
        UndeliveredMessage.leaveIn(kept.resolve("broker"), 4711);

        try (DemoProcess demo = DemoProcess.start(directory, "--empty", "--data", kept.toString())) {
            demo.awaitRunning();

            Wait.until(
                    "the phone screen has consumed it",
                    () -> demo.find(Service.PHONE_SCREEN, "/phone-screens/4711").isPresent());
            assertThat(demo.output()).doesNotContain("Playing");
        }
    }

    @Test
    void the_broker_can_be_joined_with_the_address_in_a_file_that_only_its_owner_reads() throws Exception {
        Path file;
        try (DemoProcess demo = DemoProcess.start(directory, "--empty")) {
            demo.awaitRunning();
            file = Path.of(
                    demo.output().replaceFirst("(?s).*The address with its password is in (\\S+\\.txt),.*", "$1"));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            URI address = URI.create(Files.readString(file).strip());
            assertThat(demo.output())
                    .contains("127.0.0.1:" + address.getPort() + ", user hiring")
                    .doesNotContain(address.getUserInfo());
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(address);
            try (Connection connection = factory.newConnection();
                    Channel channel = connection.createChannel()) {
                channel.exchangeDeclarePassive("hiring");
            }
            demo.end();
        }
        assertThat(file).doesNotExist();
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
