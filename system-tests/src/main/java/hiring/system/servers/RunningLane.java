package hiring.system.servers;

import java.net.URI;
import java.util.Map;

/** The broker and the databases of a lane, running until {@link #close()}. */
public final class RunningLane implements AutoCloseable {

    private final Broker broker;
    private final Databases databases;

    RunningLane(Broker broker, Databases databases) {
        this.broker = broker;
        this.databases = databases;
    }

    /** The address of the broker: {@code amqp://user:password@127.0.0.1:port}. */
    public URI brokerUri() {
        return broker.uri();
    }

    /** Returns the database of a service: the same one every time, empty at first, and deleted when the lane is closed. */
    public DataSourceSettings database(String service) {
        return databases.of(service);
    }

    /** The properties with which a service runs alone on this lane, on any free port. */
    public Map<String, Object> propertiesFor(String service) {
        DataSourceSettings database = database(service);
        return Map.of(
                "port", -1,
                "sign-in.keys", Tokens.keys(),
                "rabbitmq.uri", brokerUri().toString(),
                "jdbc.url", database.url(),
                "jdbc.username", database.username(),
                "jdbc.password", database.password());
    }

    /** Stops both and deletes their data. */
    @Override
    public void close() {
        try (databases) {
            broker.close();
        }
    }
}
