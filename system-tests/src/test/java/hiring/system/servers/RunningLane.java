package hiring.system.servers;

import java.net.URI;

/** The broker and the databases of a lane, running until {@link #close()}. */
public final class RunningLane implements AutoCloseable {

    private final Broker broker;
    private final Databases databases;

    RunningLane(Broker broker, Databases databases) {
        this.broker = broker;
        this.databases = databases;
    }

    /** Where the services connect: {@code amqp://user:password@127.0.0.1:port}. */
    public URI brokerUri() {
        return broker.uri();
    }

    /**
     * The database of a service: the same one whenever asked, empty at first, and gone when the
     * lane is closed.
     */
    public DataSourceSettings database(String service) {
        return databases.of(service);
    }

    /** Stops both and removes what they kept. */
    @Override
    public void close() {
        try (databases) {
            broker.close();
        }
    }
}
