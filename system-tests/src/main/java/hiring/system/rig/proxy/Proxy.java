package hiring.system.rig.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens at a port of its own and carries every connection on to a server on this machine, as well as it is told to. */
public final class Proxy implements AutoCloseable {

    private static final int BACKLOG = 100;

    private final ServerSocket door;
    private final int serverPort;
    private final boolean postgres;
    private final Gate gate = new Gate();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();

    private Proxy(ServerSocket door, int serverPort, boolean postgres) {
        this.door = door;
        this.postgres = postgres;
        this.serverPort = serverPort;
    }

    /** Opens one, on any free port, to a server that need not be there yet. */
    public static Proxy to(int serverPort) {
        return open(serverPort, false);
    }

    /** Opens one to a PostgreSQL server, which can lose replies to COMMIT. */
    public static Proxy toPostgres(int serverPort) {
        return open(serverPort, true);
    }

    private static Proxy open(int serverPort, boolean postgres) {
        try {
            var door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
            var proxy = new Proxy(door, serverPort, postgres);
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
        return door.getLocalPort();
    }

    /** Does from now on as it is told. Connections that lost something, or are cut, are reset. */
    public void turn(Passage passage) {
        gate.turn(passage);
        links.stream()
                .filter(link -> passage == Passage.CUT || (passage == Passage.OPEN && link.isIncomplete()))
                .forEach(Link::reset);
    }

    /** Resets the connections that there are; new ones are welcome. */
    public void resetAll() {
        links.forEach(Link::reset);
    }

    /**
     * Delivers nothing more on the connections that there are, for ever, as if what lies between had forgotten them: both
     * ends are half-open until they notice by themselves. New ones are welcome.
     */
    public void abandonAll() {
        links.forEach(Link::abandon);
    }

    /** Carries so many of the next COMMITs to PostgreSQL, and resets the connection instead of carrying the answer back. */
    public void loseRepliesToCommit(int commits) {
        gate.loseReplies(commits);
    }

    /** How many of them are still to come. */
    public int repliesToLose() {
        return gate.repliesToLose();
    }

    /** Resets all connections and takes no more. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        resetAll();
    }

    private void acceptAll() {
        while (!door.isClosed()) {
            try {
                accept(door.accept());
            } catch (IOException cause) {
                // the proxy was closed
            }
        }
    }

    private Optional<FrontendMessages> messages() {
        return postgres ? Optional.of(new FrontendMessages()) : Optional.empty();
    }

    private void accept(Socket client) {
        if (gate.passage() == Passage.CUT) {
            Link.reset(client);
            return;
        }
        try {
            client.setTcpNoDelay(true);
            var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            server.setTcpNoDelay(true);
            var link = new Link(gate, client, server, messages(), links::remove);
            links.add(link);
            link.start();
        } catch (IOException absent) {
            Link.reset(client);
        }
    }
}
