package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The aggregator is killed (SIGKILL) repeatedly after its prefetch limit of messages was delivered and none was processed,
 * because its table is locked. The queues are quorum queues, which count deliveries.
 *
 * <p>Must hold: valid messages are redelivered as often as necessary, and never become dead letters.
 */
final class ConsumerCrashes implements Fault {

    private static final long PREFETCH = 500;
    private static final Duration TAKES_WITHIN = Duration.ofMinutes(1);
    /** Slow enough that two cores also suffice for the restarts. */
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
        return "%d kills with %d messages delivered, on quorum queues".formatted(crashes(size), PREFETCH);
    }

    private static int crashes(Size size) {
        return size.of(50, 1);
    }

    @Override
    public DeploymentKind deploymentKind(Size size) {
        return DeploymentKind.SINGLE;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_800, 300);
    }

    @Override
    public void inject(FaultContext context) throws SQLException {
        var aggregator =
                context.deployment().replicasOf(Service.STATUS_AGGREGATOR).get(0);
        aggregator.kill();
        var load = context.load(80, BETWEEN_STORIES);
        try (var connection = context.deployment().connect(Service.STATUS_AGGREGATOR);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE application_status IN ACCESS EXCLUSIVE MODE");
            for (var crash = 0; crash < crashes(context.size()); crash++) {
                aggregator.start();
                var full = Deadline.in(TAKES_WITHIN).await(() -> taken(context) >= PREFETCH);
                context.findings()
                        .require(full, "only " + taken(context) + " messages were delivered to the aggregator");
                aggregator.kill();
                context.countInjection();
            }
        }
        aggregator.start();
        aggregator.awaitReady();
        context.finishAndVerify(load, Duration.ofMinutes(1));
    }

    private static long taken(FaultContext context) {
        return context.deployment()
                .broker()
                .control("list_queues", "--no-table-headers", "name", "messages_unacknowledged")
                .lines()
                .filter(line -> line.startsWith(Service.STATUS_AGGREGATOR.fullName() + "\t"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf('\t') + 1)))
                .sum();
    }
}
