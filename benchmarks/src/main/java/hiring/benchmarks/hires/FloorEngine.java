package hiring.benchmarks.hires;

import hiring.system.servers.Deadline;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the same choreography costs at least: one transaction for each command and each reaction, an event log, a broker with a
 * quorum queue for each stage, a table of statuses, and nothing else. It has no HTTP, no tokens, no checks, no processes of their
 * own, no marks, and no retries: it shows what databases and broker take of a hire, and is no software to use.
 */
final class FloorEngine extends PeerEngine {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(1);

    private final FloorTables tables;
    private final FloorBroker broker;
    private final AtomicLong applications = new AtomicLong();
    private final List<FloorConsumer> consumers = new ArrayList<>();

    private FloorEngine(PeerServers servers, FloorTables tables, FloorBroker broker) {
        super(servers);
        this.tables = tables;
        this.broker = broker;
    }

    static FloorEngine start() throws SQLException, IOException {
        PeerServers servers = PeerServers.startWithBroker();
        FloorTables tables = new FloorTables(servers.dataSource());
        tables.create();
        FloorEngine engine = new FloorEngine(servers, tables, FloorBroker.connect(servers.brokerUri()));
        engine.consume();
        return engine;
    }

    private void consume() throws IOException {
        for (FloorStage stage : FloorStage.ALL) {
            consumers.add(broker.consume(
                    stage.name(), stage.routingKeys(), events -> broker.publish(tables.react(stage, events))));
        }
        consumers.add(broker.consume("statuses", List.of("#"), tables::show));
    }

    @Override
    public String name() {
        return "the floor";
    }

    @Override
    String begin(String candidate) {
        FloorEvent submitted = new FloorEvent(applications.incrementAndGet(), "application", "submitted");
        tables.log(submitted);
        broker.publish(List.of(submitted));
        return Long.toString(submitted.application());
    }

    @Override
    Runnable awaitWork(String process, String stage) {
        long application = Long.parseLong(process);
        Deadline end = Deadline.in(PATIENCE);
        while (!tables.isPending(application, stage)) {
            if (end.isOver()) {
                throw new IllegalStateException(process + " never came to " + stage);
            }
            Deadline.pause(LOOK_EVERY);
        }
        return () -> broker.publish(List.of(tables.pass(application, stage)));
    }

    @Override
    public void awaitAllShown(int count) {
        Deadline end = Deadline.in(PATIENCE);
        while (tables.countHired() < count) {
            if (end.isOver()) {
                throw new IllegalStateException("not all hires are shown");
            }
            Deadline.pause(LOOK_EVERY);
        }
    }

    @Override
    void stop() {
        consumers.forEach(FloorConsumer::stop);
        broker.close();
    }
}
