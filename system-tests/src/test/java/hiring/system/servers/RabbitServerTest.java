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
    void has_what_it_confirmed_after_a_kill() throws Exception {
        post("before the kill");

        server.kill();
        assertThatThrownBy(() -> Mailbox.open(server.uri())).isInstanceOf(ConnectException.class);
        server.start();

        assertThat(collect()).isEqualTo("before the kill");
    }

    @Test
    void has_what_it_confirmed_after_a_stop() throws Exception {
        post("before the stop");

        server.stop();
        assertThatThrownBy(() -> Mailbox.open(server.uri())).isInstanceOf(ConnectException.class);
        server.start();

        assertThat(collect()).isEqualTo("before the stop");
    }

    private void post(String letter) throws Exception {
        try (var mailbox = Mailbox.open(server.uri())) {
            mailbox.post(letter);
        }
    }

    private String collect() throws Exception {
        try (var mailbox = Mailbox.open(server.uri())) {
            return mailbox.collect().orElseThrow();
        }
    }
}
