package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One replica of every service is frozen (SIGSTOP) with unacknowledged messages and open transactions, and resumed later
 * (SIGCONT) as if no time had passed.
 *
 * <p>Must hold: the frozen replica does not undo what the others did meanwhile and repeats nothing, and every final status is
 * right.
 */
final class FrozenReplicas implements Fault {

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
    public void inject(FaultContext context) {
        var load = context.load(40, Duration.ofMillis(250));
        Deadline.pause(Duration.ofSeconds(2));
        for (var round = 0; round < rounds(context.size()); round++) {
            freezeSome(context);
        }
        context.finishAndVerify(load, Duration.ofMinutes(1));
    }

    private static void freezeSome(FaultContext context) {
        var frozen = oneOfEach(context);
        try {
            frozen.forEach(replica -> {
                replica.freeze();
                context.countInjection();
            });
            Deadline.pause(time(context.size()));
        } finally {
            frozen.forEach(Replica::thaw);
        }
        context.pauseUpTo(Duration.ofSeconds(3));
    }

    private static List<Replica> oneOfEach(FaultContext context) {
        return Stream.of(Service.values())
                .map(service -> context.any(context.deployment().replicasOf(service)))
                .toList();
    }
}
