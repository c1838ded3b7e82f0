package hiring.system.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = Lane.PROPERTY, matches = "rabbitmq-.*")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RabbitServerTest {

    private RabbitServer server;

    @BeforeAll
    void launch() {
        server = RabbitServer.launch();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void keeps_confirmed_messages_after_a_kill() throws Exception {
        publish("before the kill");

        server.kill();
        assertThatThrownBy(() -> TestQueue.open(server.uri())).isInstanceOf(ConnectException.class);
        server.start();

        assertThat(poll()).isEqualTo("before the kill");
    }

    @Test
    void keeps_confirmed_messages_after_a_stop() throws Exception {
        publish("before the stop");

        server.stop();
        assertThatThrownBy(() -> TestQueue.open(server.uri())).isInstanceOf(ConnectException.class);
        server.start();

        assertThat(poll()).isEqualTo("before the stop");
    }

    private void publish(String message) throws Exception {
        try (var mailbox = TestQueue.open(server.uri())) {
            mailbox.publish(message);
        }
    }

    private String poll() throws Exception {
        try (var mailbox = TestQueue.open(server.uri())) {
            return mailbox.poll().orElseThrow();
        }
    }
}
