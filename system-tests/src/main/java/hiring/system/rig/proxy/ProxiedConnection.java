package hiring.system.rig.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Consumer;

/** The connection of one client through a proxy. */
final class ProxiedConnection {

    private static final int BUFFER = 16_384;

    private final Gate gate;
    private final Socket client;
    private final Socket server;
    private final Consumer<ProxiedConnection> ended;
    private final Optional<FrontendMessages> messages;
    private volatile boolean lostBytes;
    private volatile boolean losingReply;
    private volatile boolean abandoned;

    /** @param messages detects COMMITs; empty if the server is not PostgreSQL */
    ProxiedConnection(
            Gate gate,
            Socket client,
            Socket server,
            Optional<FrontendMessages> messages,
            Consumer<ProxiedConnection> ended) {
        this.gate = gate;
        this.client = client;
        this.server = server;
        this.messages = messages;
        this.ended = ended;
    }

    void start() {
        start(Direction.TO_SERVER, client, server);
        start(Direction.TO_CLIENT, server, client);
    }

    private void start(Direction direction, Socket from, Socket to) {
        var thread = new Thread(() -> carryAll(direction, from, to), "proxy " + direction);
        thread.setDaemon(true);
        thread.start();
    }

    private void carryAll(Direction direction, Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try {
            var in = from.getInputStream();
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                carry(direction, to, buffer, count);
            }
        } catch (IOException cause) {
            // one side has closed its connection: the other is closed too
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        } finally {
            reset();
        }
    }

    private void carry(Direction direction, Socket to, byte[] bytes, int count)
            throws IOException, InterruptedException {
        if (gate.awaitEndOfPartition().drops(direction) || abandoned) {
            lostBytes = true;
            return;
        }
        if (direction == Direction.TO_CLIENT && losingReply) {
            throw new IOException("this reply is lost on purpose");
        }
        if (direction == Direction.TO_SERVER && asksForCommit(bytes, count) && gate.takesReply()) {
            losingReply = true;
        }
        to.getOutputStream().write(bytes, 0, count);
    }

    private boolean asksForCommit(byte[] bytes, int count) {
        return messages.filter(all -> all.completeCommit(bytes, count)).isPresent();
    }

    /** Whether bytes were dropped, so that the connection cannot be used any more. */
    boolean hasLostBytes() {
        return lostBytes && !abandoned;
    }

    /** Drops all bytes from now on without closing the connection. */
    void abandon() {
        abandoned = true;
    }

    /** Resets the connections to client and server (RST). */
    void reset() {
        reset(client);
        reset(server);
        ended.accept(this);
    }

    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException cause) {
            // already closed
        }
    }
}
