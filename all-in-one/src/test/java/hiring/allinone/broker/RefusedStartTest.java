package hiring.allinone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {

    @TempDir
    Path directory;

    @Test
    void names_the_port_that_is_taken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.inMemory(other.getLocalPort()))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessageContaining("127.0.0.1:" + other.getLocalPort());
        }
    }

    @Test
    void lets_go_of_the_directory_when_the_port_is_taken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.onDisk(other.getLocalPort(), directory))
                    .isInstanceOf(BrokerStartException.class);
        }

        try (var broker = EmbeddedBroker.onDisk(0, directory)) {
            assertThat(broker.uri().getPort()).isPositive();
        }
    }

    @Test
    void refuses_a_directory_that_is_a_file() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "in the way");

        assertThatThrownBy(() -> EmbeddedBroker.onDisk(0, file)).isInstanceOf(BrokerStartException.class);
    }
}
