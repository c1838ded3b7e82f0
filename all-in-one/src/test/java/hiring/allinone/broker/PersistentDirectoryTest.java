package hiring.allinone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistentDirectoryTest {

    @TempDir
    Path kept;

    @Test
    void keeps_exchanges_queues_bindings_and_messages_over_a_restart() throws Exception {
        try (var broker = EmbeddedBroker.onDisk(0, kept);
                var client = Client.connect(broker.uri())) {
            client.declareExchange();
            client.declareQueue("offer-service", "application.*");
            client.publishConfirmed("application.submitted", "before");
        }

        try (var broker = EmbeddedBroker.onDisk(0, kept);
                var client = Client.connect(broker.uri())) {
            client.publishConfirmed("application.withdrawn", "after");

            assertThat(client.drain("offer-service")).containsExactly("before", "after");
        }
    }

    @Test
    void keeps_acknowledged_messages_away_over_a_restart() throws Exception {
        try (var broker = EmbeddedBroker.onDisk(0, kept);
                var client = Client.connect(broker.uri())) {
            client.declareExchange();
            client.declareQueue("offer-service", "#");
            client.publishConfirmed("application.submitted", "handled");
            assertThat(client.drain("offer-service")).containsExactly("handled");
            client.channel().close();
        }

        try (var broker = EmbeddedBroker.onDisk(0, kept);
                var client = Client.connect(broker.uri())) {
            assertThat(client.drain("offer-service")).isEmpty();
        }
    }

    @Test
    void lets_clients_of_the_previous_run_reconnect() {
        var first = startAndClose();
        var second = startAndClose();

        assertThat(first).isEqualTo(second);
    }

    @Test
    void keeps_the_password_from_other_users_of_the_machine() throws Exception {
        startAndClose();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.resolve("password"))))
                .isEqualTo("rw-------");
    }

    private String startAndClose() {
        try (var broker = EmbeddedBroker.onDisk(0, kept)) {
            return broker.uri().getUserInfo();
        }
    }
}
