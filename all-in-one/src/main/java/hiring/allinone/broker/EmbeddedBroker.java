package hiring.allinone.broker;

import java.net.URI;
import java.nio.file.Path;
import org.apache.qpid.server.SystemLauncher;

/**
 * A running AMQP 0-9-1 broker inside this process, listening on 127.0.0.1 only.
 *
 * <p>It can be reached from the moment the factory method returns until {@link #close()}. Several
 * brokers may run side by side in one process, each on its own port.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final SystemLauncher launcher;
    private final Storage storage;
    private final URI uri;

    private EmbeddedBroker(SystemLauncher launcher, Storage storage, URI uri) {
        this.launcher = launcher;
        this.storage = storage;
        this.uri = uri;
    }

    /**
     * Starts a broker that forgets everything when it is closed.
     *
     * @param port the port to listen on; 0 takes any free one
     * @throws BrokerStartException if the port is taken or the broker cannot start
     */
    public static EmbeddedBroker inMemory(int port) {
        return start(port, new MemoryStorage());
    }

    /**
     * Starts a broker that keeps durable exchanges, queues, bindings and persistent messages in a
     * directory. What it has confirmed survives a restart on the same directory, even after this
     * process was killed. The password is kept there too, so that clients of the previous run can
     * reconnect.
     *
     * @param port the port to listen on; 0 takes any free one
     * @param directory where to keep everything; created if absent, used by one broker at a time
     * @throws BrokerStartException if the port is taken, the directory is in use or not writable,
     *     or the broker cannot start
     */
    public static EmbeddedBroker onDisk(int port, Path directory) {
        return start(port, new DirectoryStorage(directory.toAbsolutePath()));
    }

    private static EmbeddedBroker start(int port, Storage storage) {
        QuietLoggers.hush();
        var startup = new Startup();
        var launcher = new SystemLauncher(startup);
        try {
            var credentials = storage.credentials();
            startup.run(launcher, new BrokerConfiguration(port, credentials, storage).attributes());
            return new EmbeddedBroker(launcher, storage, credentials.uri(startup.boundPort()));
        } catch (Exception cause) {
            storage.release();
            throw new BrokerStartException(port, cause);
        }
    }

    /**
     * Where clients connect, with user name and password:
     * {@code amqp://user:password@127.0.0.1:port}.
     */
    public URI uri() {
        return uri;
    }

    /**
     * Disconnects every client and stops listening. A broker in memory loses its messages; one on
     * disk may be started again on its directory. Closing twice does nothing more.
     */
    @Override
    public void close() {
        launcher.shutdown();
        storage.release();
    }

    /**
     * Lets the broker go down with the process, which it does by a shutdown hook of its own, and silences all further log
     * messages about that. To be called from a shutdown hook.
     */
    public void endWithTheProcess() {
        QuietLoggers.silence();
    }
}
