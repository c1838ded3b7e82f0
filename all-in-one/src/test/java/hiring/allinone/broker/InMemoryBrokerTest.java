package hiring.allinone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class InMemoryBrokerTest extends BrokerContract {

    @Override
    EmbeddedBroker start() {
        return EmbeddedBroker.inMemory(0);
    }

    @Test
    void has_a_new_password_at_every_start() {
        try (var one = EmbeddedBroker.inMemory(0);
                var other = EmbeddedBroker.inMemory(0)) {
            assertThat(one.uri().getUserInfo()).isNotEqualTo(other.uri().getUserInfo());
        }
    }

    @Test
    void starts_again_on_the_port_it_had() {
        var port = startAndClose();

        try (var again = EmbeddedBroker.inMemory(port)) {
            assertThat(again.uri()).hasPort(port);
        }
    }

    @Test
    void leaves_no_working_directory_behind() throws Exception {
        var storage = new MemoryStorage();
        Files.writeString(storage.directory().resolve("anything"), "left over");

        storage.release();

        assertThat(storage.directory()).doesNotExist();
    }

    private static int startAndClose() {
        try (var broker = EmbeddedBroker.inMemory(0)) {
            return broker.uri().getPort();
        }
    }
}
