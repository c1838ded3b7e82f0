package hiring.system.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * Erlang's port mapper (epmd). A node without one starts it as a daemon that outlives the tests, so each RabbitMQ gets its own,
 * as a child process of ours.
 */
record PortMapper(ServerProcess process) {

    static PortMapper start(int port, ServerLog log) {
        var command = new ProcessBuilder(
                InstalledPrograms.ofErlang().path("epmd"), "-port", Integer.toString(port), "-address", "127.0.0.1");
        var process = ServerProcess.start(command, log);
        new Readiness("Erlang's port mapper", log).await(process, () -> isListening(port));
        return new PortMapper(process);
    }

    private static boolean isListening(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    void stop() {
        process.stop();
    }
}
