package hiring.system.rig.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Says back what it hears. */
final class EchoServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private EchoServer(ServerSocket door) {
        this.door = door;
    }

    static EchoServer open() throws IOException {
        var server = new EchoServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        start(server::acceptAll);
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    String heard() {
        return String.join("", heard);
    }

    private void acceptAll() {
        try {
            while (true) {
                var client = door.accept();
                start(() -> echoAll(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void echoAll(Socket client) {
        try (client) {
            for (var letter = client.getInputStream().read();
                    letter >= 0;
                    letter = client.getInputStream().read()) {
                heard.add(Character.toString(letter));
                client.getOutputStream().write(letter);
            }
        } catch (IOException reset) {
            // which is what the proxy is for
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "echo");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
