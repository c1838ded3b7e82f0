package hiring.system.rig.fault;

import hiring.system.rig.oracle.Owner;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The broker runs out of memory, and then out of disk: it takes nothing in until the alarm is over.
 *
 * <p>Must hold: commands are taken all the same, what was already in the queues is heard and acknowledged, and the outboxes
 * drain once the alarm is over.
 */
final class Alarm implements Fault {

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
    public void strike(Field field) throws SQLException {
        var load = field.load(40, Duration.ofMillis(400));
        Deadline.pause(Duration.ofSeconds(3));
        alarm(field, new String[] {"set_vm_memory_high_watermark", "0"}, new String[] {
            "set_vm_memory_high_watermark", "absolute", MEMORY
        });
        if (field.size() == Size.FULL) {
            alarm(field, new String[] {"set_disk_free_limit", "1000000GB"}, new String[] {"set_disk_free_limit", DISK});
        }
        field.settle(load, Duration.ofMinutes(1));
    }

    private static void alarm(Field field, String[] raise, String[] end) throws SQLException {
        var broker = field.deployment().broker();
        broker.control(raise);
        field.blow();
        try {
            var before = field.tally().acknowledged();
            Deadline.pause(time(field.size()));
            var taken = field.tally().acknowledged() - before;
            field.findings().measured(taken + " commands acknowledged during the alarm");
            field.findings().require(taken > 0, "no command was taken during the alarm");
            var waiting = new DeployedSources(field.deployment())
                    .queues().values().stream().mapToLong(Long::longValue).sum();
            field.findings().measured(waiting + " messages in queues at the end of the alarm");
            field.findings().require(waiting == 0, waiting + " messages were not heard during the alarm");
            field.findings().require(inOutboxes(field) > 0, "no outbox filled during the alarm: it was none");
        } finally {
            broker.control(end);
        }
    }

    private static long inOutboxes(Field field) throws SQLException {
        var waiting = 0L;
        for (var owner : Owner.values()) {
            try (var connection = new DeployedSources(field.deployment()).connect(owner.service());
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT COUNT(*) FROM outbox")) {
                rows.next();
                waiting += rows.getLong(1);
            }
        }
        return waiting;
    }
}
