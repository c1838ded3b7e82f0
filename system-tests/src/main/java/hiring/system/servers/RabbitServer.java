package hiring.system.servers;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A separate RabbitMQ node with its own ports, Erlang cookie, configuration, data and log, independent of any other on this
 * machine. It listens on 127.0.0.1 only. Any user may run it.
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
     * @throws ServerNotInstalledException if RabbitMQ is not installed
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

    /** The address for clients; it stays the same when the node is restarted. */
    @Override
    public URI uri() {
        return node.uri();
    }

    /**
     * Starts the node again with the same data and port; does nothing if it is running.
     *
     * @throws ServerStartException if it does not serve within a minute
     */
    public synchronized void start() {
        if (process.isEmpty()) {
            process = Optional.of(RabbitProcess.start(node));
        }
    }

    /** Kills the node (SIGKILL); its data is kept. */
    public synchronized void kill() {
        process.ifPresent(RabbitProcess::kill);
        process = Optional.empty();
    }

    /**
     * Runs a command of {@code rabbitmqctl}, and returns its output.
     *
     * @throws IllegalStateException if the command fails
     */
    public String control(String... command) {
        return RabbitControl.run(node, List.of(command));
    }

    /**
     * The number of the node's process.
     *
     * @throws IllegalStateException if it is stopped
     */
    public synchronized long pid() {
        return process.map(running -> running.node().pid())
                .orElseThrow(() -> new IllegalStateException("The node is stopped"));
    }

    /** The user that all clients connect as. */
    public String username() {
        return RabbitNode.USER;
    }

    /** The password of {@link #username()}. */
    public String password() {
        return node.password();
    }

    /** Shuts the node down cleanly (SIGTERM); its data is kept. */
    public synchronized void stop() {
        process.ifPresent(RabbitProcess::stop);
        process = Optional.empty();
    }

    /** Stops the node and deletes its data. Idempotent. */
    @Override
    public void close() {
        stop();
        node.scratch().close();
    }
}
