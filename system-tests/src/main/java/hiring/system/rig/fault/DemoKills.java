package hiring.system.rig.fault;

import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The demo with its data in a directory, which has its broker and H2 databases in its process, is killed (SIGKILL) under load
 * and started again.
 *
 * <p>Must hold: the same as with RabbitMQ and PostgreSQL.
 */
final class DemoKills implements Fault {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration QUIET_WITHIN = Duration.ofSeconds(60);

    @Override
    public int number() {
        return 11;
    }

    @Override
    public String title() {
        return "killed demo";
    }

    @Override
    public String extent(Size size) {
        return "%d applications, %d kills".formatted(stories(size), kills(size));
    }

    private static int stories(Size size) {
        return size.of(1_500, 40);
    }

    private static int kills(Size size) {
        return size.of(25, 2);
    }

    @Override
    public DeploymentKind deploymentKind(Size size) {
        return DeploymentKind.NONE;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(2_400, 300);
    }

    @Override
    public void inject(FaultContext context) throws SQLException {
        try (var demo = new DemoProcess(context.installation())) {
            demo.start();
            demo.awaitReady();
            var load = context.load(stories(context.size()), context.size().interval(50), demo.addresses());
            for (var kill = 1; kill <= kills(context.size()); kill++) {
                long due = (long) stories(context.size()) * kill / (kills(context.size()) + 1);
                Deadline.in(LONGEST_WAIT).await(() -> context.counters().finished() >= due);
                context.pauseUpTo(Duration.ofSeconds(1));
                demo.kill();
                context.countInjection();
                demo.start();
                demo.awaitReady();
            }
            context.finish(load);
            judge(context, demo).forEach(context.findings()::addViolation);
        }
    }

    /**
     * Stops the demo, because its files cannot be read while it runs, checks them, and starts it again if it has not processed
     * everything yet.
     */
    private static List<String> judge(FaultContext context, DemoProcess demo) throws SQLException {
        var deadline = Deadline.in(QUIET_WITHIN);
        while (true) {
            Deadline.pause(Duration.ofSeconds(3));
            demo.stop();
            var wrong = context.judge(demo);
            if (wrong.isEmpty() || deadline.isOver()) {
                return wrong;
            }
            demo.start();
            demo.awaitReady();
        }
    }
}
