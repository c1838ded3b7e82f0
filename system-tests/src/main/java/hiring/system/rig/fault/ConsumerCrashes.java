package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The aggregator is killed (SIGKILL) again and again while it has taken as many messages as it may and handled none of them,
 * because its table is locked. The queues are those that RabbitMQ replicates, which count deliveries.
 *
 * <p>Must hold: messages that nothing is wrong with are delivered again, as often as it takes, and never put aside.
 */
final class ConsumerCrashes implements Fault {

    private static final long PREFETCH = 500;
    private static final Duration TAKES_WITHIN = Duration.ofMinutes(1);
    /** Slow enough that two cores are free for what is started again and again. */
    private static final Duration BETWEEN_STORIES = Duration.ofMillis(400);

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String title() {
        return "consumer crashes";
    }

    @Override
    public String extent(Size size) {
        return "%d kills with %d messages taken, on quorum queues".formatted(crashes(size), PREFETCH);
    }

    private static int crashes(Size size) {
        return size.of(50, 3);
    }

    @Override
    public Terrain terrain(Size size) {
        return Terrain.SINGLE;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_800, 300);
    }

    @Override
    public void strike(Field field) throws SQLException {
        var aggregator =
                field.deployment().replicasOf(Service.STATUS_AGGREGATOR).get(0);
        aggregator.kill();
        var load = field.load(80, BETWEEN_STORIES);
        try (var connection = field.deployment().connect(Service.STATUS_AGGREGATOR);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE application_status IN ACCESS EXCLUSIVE MODE");
            for (var crash = 0; crash < crashes(field.size()); crash++) {
                aggregator.start();
                var full = Deadline.in(TAKES_WITHIN).await(() -> taken(field) >= PREFETCH);
                field.findings().require(full, "the aggregator took only " + taken(field) + " messages");
                aggregator.kill();
                field.blow();
            }
        }
        aggregator.start();
        aggregator.awaitReady();
        field.settle(load, Duration.ofMinutes(1));
    }

    private static long taken(Field field) {
        return field.deployment()
                .broker()
                .control("list_queues", "--no-table-headers", "name", "messages_unacknowledged")
                .lines()
                .filter(line -> line.startsWith(Service.STATUS_AGGREGATOR.fullName() + "\t"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf('\t') + 1)))
                .sum();
    }
}
