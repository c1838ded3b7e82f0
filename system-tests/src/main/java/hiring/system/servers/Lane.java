package hiring.system.servers;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A broker and a kind of database to run the system on. The system property {@value #PROPERTY}
 * names the one to use.
 */
public enum Lane {
    /** Broker and databases run in this process; needs no installation. */
    EMBEDDED_H2(BrokerKind.EMBEDDED, DatabaseKind.H2),
    /** RabbitMQ with databases in this process. */
    RABBITMQ_H2(BrokerKind.RABBITMQ, DatabaseKind.H2),
    /** The broker in this process with PostgreSQL. */
    EMBEDDED_POSTGRESQL(BrokerKind.EMBEDDED, DatabaseKind.POSTGRESQL),
    /** What production runs on. */
    RABBITMQ_POSTGRESQL(BrokerKind.RABBITMQ, DatabaseKind.POSTGRESQL);

    /** The name of the system property that chooses the lane. */
    public static final String PROPERTY = "hiring.lane";

    static final Lane DEFAULT = EMBEDDED_H2;

    private final BrokerKind broker;
    private final DatabaseKind database;

    Lane(BrokerKind broker, DatabaseKind database) {
        this.broker = broker;
        this.database = database;
    }

    /**
     * The lane that the system property names; {@code embedded-h2} if it names none.
     *
     * @throws IllegalArgumentException if there is no lane of that name
     */
    public static Lane chosen() {
        return named(System.getProperty(PROPERTY, DEFAULT.toString()));
    }

    static Lane named(String name) {
        return Stream.of(values())
                .filter(lane -> lane.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no lane '%s'. %s is one of %s".formatted(name, PROPERTY, names())));
    }

    /**
     * Starts the servers of this lane and waits until they serve.
     *
     * @throws ServerNotInstalledException if this machine lacks one of them
     * @throws ServerStartException if one of them does not become ready
     */
    public RunningLane start() {
        var started = broker.launch();
        try {
            return new RunningLane(started, database.launch());
        } catch (RuntimeException cause) {
            started.close();
            throw cause;
        }
    }

    /** The name as the system property has it, such as {@code rabbitmq-postgresql}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names() {
        return Stream.of(values()).map(Lane::toString).collect(joining(", "));
    }
}
