package hiring.system.rig.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest {

    private EchoServer server;
    private Proxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = EchoServer.open();
        proxy = Proxy.to(server.port());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void carries_both_ways() throws IOException {
        try (var client = client()) {
            assertThat(echo(client, 'a')).isEqualTo('a');
        }
    }

    @Test
    void resets_what_is_cut_and_whoever_comes_meanwhile() throws IOException {
        try (var client = client()) {
            assertThat(echo(client, 'a')).isEqualTo('a');

            proxy.turn(Passage.CUT);

            assertThatThrownBy(() -> echo(client, 'b')).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> echo(client(), 'c')).isInstanceOf(IOException.class);
        }
    }

    @Test
    void takes_what_it_never_delivers_and_resets_the_connection_afterwards() throws IOException {
        try (var client = client()) {
            proxy.turn(Passage.VOID);
            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);

            proxy.turn(Passage.OPEN);

            assertThatThrownBy(() -> echo(client, 'b'))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void delivers_after_a_partition_what_was_said_before() throws IOException {
        try (var client = client()) {
            proxy.turn(Passage.PARTITION);
            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);

            proxy.turn(Passage.OPEN);

            assertThat((char) client.getInputStream().read()).isEqualTo('a');
        }
    }

    @Test
    void keeps_answers_to_itself_while_the_server_is_mute() throws IOException {
        try (var client = client()) {
            proxy.turn(Passage.MUTE_SERVER);

            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);
            assertThat(server.heard()).isEqualTo("a");
        }
    }

    @Test
    void keeps_questions_to_itself_while_the_server_is_deaf() throws IOException {
        try (var client = client()) {
            proxy.turn(Passage.DEAF_SERVER);

            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void forgets_the_connections_that_there_are_and_welcomes_new_ones() throws IOException {
        try (var before = client()) {
            assertThat(echo(before, 'a')).isEqualTo('a');

            proxy.abandonAll();

            assertThatThrownBy(() -> echo(before, 'b')).isInstanceOf(SocketTimeoutException.class);
            try (var after = client()) {
                assertThat(echo(after, 'c')).isEqualTo('c');
            }
        }
    }

    private Socket client() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(1_000);
        return client;
    }

    private static char echo(Socket client, char letter) throws IOException {
        client.getOutputStream().write(letter);
        var answer = client.getInputStream().read();
        if (answer < 0) {
            throw new IOException("closed");
        }
        return (char) answer;
    }
}
