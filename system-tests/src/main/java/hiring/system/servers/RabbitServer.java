package hiring.system.servers;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A RabbitMQ node of our own, beside any other on this machine: its ports, Erlang cookie,
 * configuration, data and log are nobody else's, and it listens on 127.0.0.1 only. Any user may
 * run it.
 */
public final class RabbitServer implements Broker {

    private final RabbitNode node;
    private Optional<RabbitProcess> process = Optional.empty();

    private RabbitServer(RabbitNode node) {
        this.node = node;
    }

    /**
     * Starts a new, empty node and waits until it serves.
     *
     * @throws ServerNotInstalledException if this machine has no RabbitMQ
     * @throws ServerStartException if it does not serve within a minute
     */
    public static RabbitServer launch() {
        var server = new RabbitServer(RabbitNode.create());
        try {
            server.start();
            return server;
        } catch (RuntimeException cause) {
            server.close();
            throw cause;
        }
    }

    /** Where clients connect; it stays the same when the node is started again. */
    @Override
    public URI uri() {
        return node.uri();
    }

    /**
     * Starts the node again with the data and the port it had; does nothing if it runs.
     *
     * @throws ServerStartException if it does not serve within a minute
     */
    public synchronized void start() {
        if (process.isEmpty()) {
            process = Optional.of(RabbitProcess.start(node));
        }
    }

    /** Ends the node as a power cut would (SIGKILL); its data stays. */
    public synchronized void kill() {
        process.ifPresent(RabbitProcess::kill);
        process = Optional.empty();
    }

    /**
     * Runs a command of the node's own control program, and returns what it said.
     *
     * @throws IllegalStateException if the program says that it failed
     */
    public String control(String... command) {
        return RabbitControl.run(node, List.of(command));
    }

    /** The user that all clients connect as. */
    public String username() {
        return RabbitNode.USER;
    }

    /** The password of {@link #username()}. */
    public String password() {
        return node.password();
    }

    /** Shuts the node down in good order (SIGTERM); its data stays. */
    public synchronized void stop() {
        process.ifPresent(RabbitProcess::stop);
        process = Optional.empty();
    }

    /** Stops the node and removes all it kept. Closing twice does nothing more. */
    @Override
    public void close() {
        stop();
        node.scratch().close();
    }
}
