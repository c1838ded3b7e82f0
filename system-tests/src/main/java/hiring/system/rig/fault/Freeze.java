package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One replica of every service is frozen (SIGSTOP) in the middle of its work, with messages taken and transactions open,
 * and goes on later (SIGCONT) as if no time had passed.
 *
 * <p>Must hold: what the others did meanwhile is not undone, what it does late is not done twice, every final status is
 * right.
 */
final class Freeze implements Fault {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String title() {
        return "frozen replicas";
    }

    @Override
    public String extent(Size size) {
        return "%d times one replica of each service for %d s"
                .formatted(rounds(size), time(size).toSeconds());
    }

    private static int rounds(Size size) {
        return size.of(4, 1);
    }

    private static Duration time(Size size) {
        return size.ofSeconds(30, 10);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_200, 180);
    }

    @Override
    public void strike(Field field) {
        var load = field.load(40, Duration.ofMillis(250));
        Deadline.pause(Duration.ofSeconds(2));
        for (var round = 0; round < rounds(field.size()); round++) {
            freezeSome(field);
        }
        field.settle(load, Duration.ofMinutes(1));
    }

    private static void freezeSome(Field field) {
        var frozen = oneOfEach(field);
        try {
            frozen.forEach(replica -> {
                replica.freeze();
                field.blow();
            });
            Deadline.pause(time(field.size()));
        } finally {
            frozen.forEach(Replica::thaw);
        }
        field.pauseUpTo(Duration.ofSeconds(3));
    }

    private static List<Replica> oneOfEach(Field field) {
        return Stream.of(Service.values())
                .map(service -> field.any(field.deployment().replicasOf(service)))
                .toList();
    }
}
