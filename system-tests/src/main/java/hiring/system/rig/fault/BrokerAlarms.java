package hiring.system.rig.fault;

import hiring.system.rig.oracle.Owner;
import hiring.system.rig.oracle.Unpublished;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The broker runs out of memory, and then out of disk: it accepts no messages until the alarm is over.
 *
 * <p>Must hold: commands are still accepted, messages that were already in the queues are consumed and acknowledged, and the
 * events are published once the alarm is over.
 */
final class BrokerAlarms implements Fault {

    private static final String MEMORY = "512MiB";
    private static final String DISK = "50MB";

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String title() {
        return "broker's alarms";
    }

    @Override
    public String extent(Size size) {
        return "memory for %d s%s".formatted(time(size).toSeconds(), size.of(1, 0) == 1 ? ", and disk as long" : "");
    }

    private static Duration time(Size size) {
        return size.ofSeconds(60, 15);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(600, 240);
    }

    @Override
    public void inject(FaultContext context) throws SQLException {
        var load = context.load(40, Duration.ofMillis(400));
        Deadline.pause(Duration.ofSeconds(3));
        alarm(context, new String[] {"set_vm_memory_high_watermark", "0"}, new String[] {
            "set_vm_memory_high_watermark", "absolute", MEMORY
        });
        if (context.size() == Size.FULL) {
            alarm(context, new String[] {"set_disk_free_limit", "1000000GB"}, new String[] {"set_disk_free_limit", DISK
            });
        }
        context.finishAndVerify(load, Duration.ofMinutes(1));
    }

    private static void alarm(FaultContext context, String[] raise, String[] end) throws SQLException {
        var broker = context.deployment().broker();
        broker.control(raise);
        context.countInjection();
        try {
            var before = context.counters().acknowledged();
            Deadline.pause(time(context.size()));
            var taken = context.counters().acknowledged() - before;
            context.findings().measured(taken + " commands acknowledged during the alarm");
            context.findings().require(taken > 0, "no command was accepted during the alarm");
            var waiting = new DeployedSources(context.deployment())
                    .queues().values().stream().mapToLong(Long::longValue).sum();
            context.findings().measured(waiting + " messages in queues at the end of the alarm");
            context.findings().require(waiting == 0, waiting + " messages were not consumed during the alarm");
            context.findings()
                    .require(
                            unpublished(context) > 0,
                            "every event was published during the alarm: the alarm had no effect");
        } finally {
            broker.control(end);
        }
    }

    private static long unpublished(FaultContext context) throws SQLException {
        var waiting = 0L;
        for (var owner : Owner.values()) {
            try (var connection = new DeployedSources(context.deployment()).connect(owner.service());
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(Unpublished.COUNT)) {
                rows.next();
                waiting += rows.getLong(1);
            }
        }
        return waiting;
    }
}
