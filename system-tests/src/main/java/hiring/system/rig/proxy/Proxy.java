package hiring.system.rig.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on its own port, and forwards every connection to a server on this machine as its mode says. */
public final class Proxy implements AutoCloseable {

    private static final int BACKLOG = 100;

    private final ServerSocket listener;
    private final int serverPort;
    private final boolean postgres;
    private final Gate gate = new Gate();
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();

    private Proxy(ServerSocket listener, int serverPort, boolean postgres) {
        this.listener = listener;
        this.postgres = postgres;
        this.serverPort = serverPort;
    }

    /** Opens a proxy on any free port; the server need not run yet. */
    public static Proxy to(int serverPort) {
        return open(serverPort, false);
    }

    /** Opens a proxy to a PostgreSQL server, which can lose replies to COMMIT. */
    public static Proxy toPostgres(int serverPort) {
        return open(serverPort, true);
    }

    private static Proxy open(int serverPort, boolean postgres) {
        try {
            var listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            var proxy = new Proxy(listener, serverPort, postgres);
            var thread = new Thread(proxy::acceptAll, "proxy to " + serverPort);
            thread.setDaemon(true);
            thread.start();
            return proxy;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Where clients connect. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Changes the mode. Connections that have lost bytes are reset when the proxy opens. */
    public void switchTo(ProxyMode mode) {
        gate.switchTo(mode);
        connections.stream()
                .filter(connection -> mode == ProxyMode.RESET || (mode == ProxyMode.OPEN && connection.hasLostBytes()))
                .forEach(ProxiedConnection::reset);
    }

    /** Resets all open connections; new ones are accepted. */
    public void resetAll() {
        connections.forEach(ProxiedConnection::reset);
    }

    /**
     * Drops everything on the open connections from now on, as if a router had forgotten them: both ends are half-open until
     * they notice. New connections are accepted.
     */
    public void abandonAll() {
        connections.forEach(ProxiedConnection::abandon);
    }

    /** Forwards the given number of COMMITs to PostgreSQL, and resets the connection instead of returning the reply. */
    public void loseRepliesToCommit(int commits) {
        gate.loseReplies(commits);
    }

    /** The number of replies that are still to be lost. */
    public int repliesToLose() {
        return gate.repliesToLose();
    }

    /** Resets all connections and accepts no more. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        resetAll();
    }

    private void acceptAll() {
        while (!listener.isClosed()) {
            try {
                accept(listener.accept());
            } catch (IOException cause) {
                // the proxy was closed
            }
        }
    }

    private Optional<FrontendMessages> messages() {
        return postgres ? Optional.of(new FrontendMessages()) : Optional.empty();
    }

    private void accept(Socket client) {
        if (gate.mode() == ProxyMode.RESET) {
            ProxiedConnection.reset(client);
            return;
        }
        try {
            client.setTcpNoDelay(true);
            var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            server.setTcpNoDelay(true);
            var connection = new ProxiedConnection(gate, client, server, messages(), connections::remove);
            connections.add(connection);
            connection.start();
        } catch (IOException absent) {
            ProxiedConnection.reset(client);
        }
    }
}
