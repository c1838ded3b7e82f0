package hiring.system.rig.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Consumer;

/** One client's connection through a proxy. */
final class Link {

    private static final int BUFFER = 16_384;

    private final Gate gate;
    private final Socket client;
    private final Socket server;
    private final Consumer<Link> ended;
    private final Optional<FrontendMessages> messages;
    private volatile boolean incomplete;
    private volatile boolean losingReply;
    private volatile boolean abandoned;

    /** @param messages to look for COMMITs in; empty where the server is no PostgreSQL */
    Link(Gate gate, Socket client, Socket server, Optional<FrontendMessages> messages, Consumer<Link> ended) {
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
            // one end has gone, and so goes the other
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        } finally {
            reset();
        }
    }

    private void carry(Direction direction, Socket to, byte[] bytes, int count)
            throws IOException, InterruptedException {
        if (gate.awaitNoPartition().swallows(direction) || abandoned) {
            incomplete = true;
            return;
        }
        if (direction == Direction.TO_CLIENT && losingReply) {
            throw new IOException("this reply is to be lost");
        }
        if (direction == Direction.TO_SERVER && asksForCommit(bytes, count) && gate.takesReply()) {
            losingReply = true;
        }
        to.getOutputStream().write(bytes, 0, count);
    }

    private boolean asksForCommit(byte[] bytes, int count) {
        return messages.filter(all -> all.completeCommit(bytes, count)).isPresent();
    }

    /** Whether bytes were thrown away for a while, so that it makes no sense to go on with it. */
    boolean isIncomplete() {
        return incomplete && !abandoned;
    }

    /** Delivers nothing from now on, for ever, and says so to nobody. */
    void abandon() {
        abandoned = true;
    }

    /** Ends both connections at once, without a word (RST). */
    void reset() {
        reset(client);
        reset(server);
        ended.accept(this);
    }

    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException cause) {
            // it is closed already
        }
    }
}
