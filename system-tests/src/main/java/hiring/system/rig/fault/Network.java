package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Replica;
import hiring.system.rig.proxy.Passage;
import hiring.system.rig.proxy.Proxy;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The network between a replica of every service and its broker or its database fails in every way there is: connections
 * are cut, half-open one way or the other or both, partitioned and healed, and forgotten for good while new ones work. The
 * replies to COMMITs are lost.
 *
 * <p>Must hold: every trouble is noticed and overcome without anybody's help, what was committed without a reply is not
 * done twice, every final status is right.
 */
final class Network implements Fault {

    private static final List<Passage> TROUBLES =
            List.of(Passage.CUT, Passage.DEAF_SERVER, Passage.MUTE_SERVER, Passage.VOID, Passage.PARTITION);

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return "network";
    }

    @Override
    public String extent(Size size) {
        return "%d rounds of %d troubles of %d s at a replica of each service, connections forgotten, %d replies to COMMIT lost"
                .formatted(rounds(size), TROUBLES.size(), time(size).toSeconds(), replies(size) * 14);
    }

    private static int rounds(Size size) {
        return size.of(3, 1);
    }

    private static Duration time(Size size) {
        return size.ofSeconds(20, 3);
    }

    private static int replies(Size size) {
        return size.of(20, 2);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(3_000, 360);
    }

    @Override
    public void strike(Field field) {
        var load = field.load(60, Duration.ofMillis(400));
        for (var round = 0; round < rounds(field.size()); round++) {
            TROUBLES.forEach(trouble -> trouble(field, trouble));
            loseReplies(field);
            forget(field);
        }
        field.settle(load, Duration.ofMinutes(3));
    }

    private static void trouble(Field field, Passage trouble) {
        var troubled = oneOfEach(field);
        try {
            troubled.forEach(proxy -> {
                proxy.turn(trouble);
                field.blow();
            });
            Deadline.pause(time(field.size()));
        } finally {
            troubled.forEach(proxy -> proxy.turn(Passage.OPEN));
        }
        field.pauseUpTo(Duration.ofSeconds(2));
    }

    private static void loseReplies(Field field) {
        var databases = field.deployment().replicas().stream()
                .map(Replica::databaseProxy)
                .toList();
        databases.forEach(proxy -> proxy.loseRepliesToCommit(replies(field.size())));
        Deadline.in(time(field.size()).multipliedBy(4))
                .await(() -> databases.stream().allMatch(proxy -> proxy.repliesToLose() == 0));
        var lost = replies(field.size()) * databases.size()
                - databases.stream().mapToInt(Proxy::repliesToLose).sum();
        databases.forEach(proxy -> proxy.loseRepliesToCommit(0));
        field.findings().measured(lost + " replies to COMMIT lost");
        field.findings().require(lost > 0, "no reply to a COMMIT could be lost: the rig itself is broken");
        Stream.iterate(0, each -> each < lost, each -> each + 1).forEach(each -> field.blow());
    }

    private static void forget(Field field) {
        oneOfEach(field).forEach(proxy -> {
            proxy.abandonAll();
            field.blow();
        });
    }

    private static List<Proxy> oneOfEach(Field field) {
        List<Function<Replica, Proxy>> sides = List.of(Replica::brokerProxy, Replica::databaseProxy);
        return Stream.of(Service.values())
                .map(service -> field.any(field.deployment().replicasOf(service)))
                .map(replica -> field.any(sides).apply(replica))
                .toList();
    }
}
