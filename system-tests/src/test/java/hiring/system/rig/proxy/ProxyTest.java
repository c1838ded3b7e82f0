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
    void forwards_both_ways() throws IOException {
        try (var client = client()) {
            assertThat(echo(client, 'a')).isEqualTo('a');
        }
    }

    @Test
    void resets_open_and_new_connections() throws IOException {
        try (var client = client()) {
            assertThat(echo(client, 'a')).isEqualTo('a');

            proxy.switchTo(ProxyMode.RESET);

            assertThatThrownBy(() -> echo(client, 'b')).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> echo(client(), 'c')).isInstanceOf(IOException.class);
        }
    }

    @Test
    void drops_bytes_both_ways_and_resets_the_connection_afterwards() throws IOException {
        try (var client = client()) {
            proxy.switchTo(ProxyMode.DROP_ALL);
            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);

            proxy.switchTo(ProxyMode.OPEN);

            assertThatThrownBy(() -> echo(client, 'b'))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void delivers_after_a_partition_what_was_sent_during_it() throws IOException {
        try (var client = client()) {
            proxy.switchTo(ProxyMode.PARTITION);
            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);

            proxy.switchTo(ProxyMode.OPEN);

            assertThat((char) client.getInputStream().read()).isEqualTo('a');
        }
    }

    @Test
    void drops_responses() throws IOException {
        try (var client = client()) {
            proxy.switchTo(ProxyMode.DROP_RESPONSES);

            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);
            assertThat(server.received()).isEqualTo("a");
        }
    }

    @Test
    void drops_requests() throws IOException {
        try (var client = client()) {
            proxy.switchTo(ProxyMode.DROP_REQUESTS);

            assertThatThrownBy(() -> echo(client, 'a')).isInstanceOf(SocketTimeoutException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void abandons_open_connections_and_accepts_new_ones() throws IOException {
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

    private static char echo(Socket client, char character) throws IOException {
        client.getOutputStream().write(character);
        var answer = client.getInputStream().read();
        if (answer < 0) {
            throw new IOException("closed");
        }
        return (char) answer;
    }
}
