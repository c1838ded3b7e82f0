package hiring.system.rig.fault;

import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * The demo that keeps its data in a directory is killed (SIGKILL), with its broker and its H2 databases, while recruiters
 * are at work, and started again.
 *
 * <p>Must hold: what holds for RabbitMQ and PostgreSQL holds for the broker in the process and for H2.
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
        return size.of(1_500, 100);
    }

    private static int kills(Size size) {
        return size.of(25, 3);
    }

    @Override
    public Terrain terrain(Size size) {
        return Terrain.NONE;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(2_400, 300);
    }

    @Override
    public void strike(Field field) throws SQLException {
        try (var demo = new DemoProcess(field.installation())) {
            demo.start();
            demo.awaitReady();
            var load = field.load(stories(field.size()), Duration.ofMillis(50), demo.addresses());
            for (var kill = 1; kill <= kills(field.size()); kill++) {
                long due = (long) stories(field.size()) * kill / (kills(field.size()) + 1);
                Deadline.in(LONGEST_WAIT).await(() -> field.tally().finished() >= due);
                field.pauseUpTo(Duration.ofSeconds(1));
                demo.kill();
                field.blow();
                demo.start();
                demo.awaitReady();
            }
            field.finish(load);
            judge(field, demo).forEach(field.findings()::isWrong);
        }
    }

    /** Its files can only be read while it does not run, so it is stopped, and started again if it was not done yet. */
    private static List<String> judge(Field field, DemoProcess demo) throws SQLException {
        var deadline = Deadline.in(QUIET_WITHIN);
        while (true) {
            Deadline.pause(Duration.ofSeconds(3));
            demo.stop();
            var wrong = field.judge(demo);
            if (wrong.isEmpty() || deadline.isOver()) {
                return wrong;
            }
            demo.start();
            demo.awaitReady();
        }
    }
}
