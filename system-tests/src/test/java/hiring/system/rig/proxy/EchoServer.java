package hiring.system.rig.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Echoes every byte and records it. */
final class EchoServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();

    private EchoServer(ServerSocket socket) {
        this.socket = socket;
    }

    static EchoServer open() throws IOException {
        var server = new EchoServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        start(server::acceptAll);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    String received() {
        return String.join("", received);
    }

    private void acceptAll() {
        try {
            while (true) {
                var client = socket.accept();
                start(() -> echoAll(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void echoAll(Socket client) {
        try (client) {
            for (var character = client.getInputStream().read();
                    character >= 0;
                    character = client.getInputStream().read()) {
                received.add(Character.toString(character));
                client.getOutputStream().write(character);
            }
        } catch (IOException reset) {
            // the proxy reset the connection
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "echo");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
