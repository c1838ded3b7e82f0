package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Replica;
import hiring.system.rig.proxy.Proxy;
import hiring.system.rig.proxy.ProxyMode;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The network between a replica of every service and its broker or database fails in several ways: connections are reset,
 * half-open in one or both directions, partitioned and healed, and dropped silently while new ones work. Replies to COMMITs are
 * lost.
 *
 * <p>Must hold: the services recover automatically, a commit without a reply is not executed twice, and every final status is
 * right.
 */
final class NetworkFaults implements Fault {

    private static final List<ProxyMode> MODES = List.of(
            ProxyMode.RESET,
            ProxyMode.DROP_REQUESTS,
            ProxyMode.DROP_RESPONSES,
            ProxyMode.DROP_ALL,
            ProxyMode.PARTITION);

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
        return "%d rounds of %d failures of %d s at a replica of each service, connections dropped silently, %d replies to COMMIT lost"
                .formatted(rounds(size), MODES.size(), time(size).toSeconds(), replies(size) * 14);
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
    public void inject(FaultContext context) {
        var load = context.load(60, Duration.ofMillis(400));
        for (var round = 0; round < rounds(context.size()); round++) {
            MODES.forEach(mode -> disturb(context, mode));
            loseReplies(context);
            dropSilently(context);
        }
        context.finishAndVerify(load, Duration.ofMinutes(3));
    }

    private static void disturb(FaultContext context, ProxyMode mode) {
        var proxies = oneOfEach(context);
        try {
            proxies.forEach(proxy -> {
                proxy.switchTo(mode);
                context.countInjection();
            });
            Deadline.pause(time(context.size()));
        } finally {
            proxies.forEach(proxy -> proxy.switchTo(ProxyMode.OPEN));
        }
        context.pauseUpTo(Duration.ofSeconds(2));
    }

    private static void loseReplies(FaultContext context) {
        var databases = context.deployment().replicas().stream()
                .map(Replica::databaseProxy)
                .toList();
        databases.forEach(proxy -> proxy.loseRepliesToCommit(replies(context.size())));
        Deadline.in(time(context.size()).multipliedBy(4))
                .await(() -> databases.stream().allMatch(proxy -> proxy.repliesToLose() == 0));
        var lost = replies(context.size()) * databases.size()
                - databases.stream().mapToInt(Proxy::repliesToLose).sum();
        databases.forEach(proxy -> proxy.loseRepliesToCommit(0));
        context.findings().measured(lost + " replies to COMMIT lost");
        context.findings().require(lost > 0, "no reply to a COMMIT was lost: the rig itself is broken");
        Stream.iterate(0, each -> each < lost, each -> each + 1).forEach(each -> context.countInjection());
    }

    private static void dropSilently(FaultContext context) {
        oneOfEach(context).forEach(proxy -> {
            proxy.abandonAll();
            context.countInjection();
        });
    }

    private static List<Proxy> oneOfEach(FaultContext context) {
        List<Function<Replica, Proxy>> sides = List.of(Replica::brokerProxy, Replica::databaseProxy);
        return Stream.of(Service.values())
                .map(service -> context.any(context.deployment().replicasOf(service)))
                .map(replica -> context.any(sides).apply(replica))
                .toList();
    }
}
