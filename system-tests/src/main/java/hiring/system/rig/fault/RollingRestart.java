package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Replica;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every replica is stopped (SIGTERM) and started again, one after the other, under load.
 *
 * <p>Must hold: a request that fails is answered by the other replica, so that none fails twice in a row; a stopping replica
 * finishes its work, logs no error, and exits within 15 seconds.
 */
final class RollingRestart implements Fault {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    /** The exit code of a Java process after SIGTERM. */
    private static final int STOPPED = 143;

    @Override
    public int number() {
        return 10;
    }

    @Override
    public String title() {
        return "rolling restart";
    }

    @Override
    public String extent(Size size) {
        return size == Size.FULL ? rounds(size) + " restarts of every replica" : "a replica of each service restarted";
    }

    private static int rounds(Size size) {
        return size.of(3, 1);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(2_400, 600);
    }

    @Override
    public void inject(FaultContext context) {
        var load = context.load(40, context.size().restartInterval());
        for (var round = 0; round < rounds(context.size()); round++) {
            replicas(context).forEach(replica -> restart(context, replica));
        }
        context.finishAndVerify(load, Duration.ofMinutes(1));
        var most = context.counters().mostFailuresInARow();
        context.findings().require(most <= 1, "a request failed " + most + " times in a row");
    }

    private static List<Replica> replicas(FaultContext context) {
        return context.size() == Size.FULL
                ? context.deployment().replicas()
                : Stream.of(Service.values())
                        .map(service -> context.any(context.deployment().replicasOf(service)))
                        .toList();
    }

    private static void restart(FaultContext context, Replica replica) {
        var linesBefore = replica.log().lines().size();
        var begin = System.nanoTime();
        var exit = replica.stop();
        var time = Duration.ofNanos(System.nanoTime() - begin);
        context.countInjection();
        context.findings().require(exit == STOPPED, replica + " exited with " + exit + " after SIGTERM");
        context.findings()
                .require(
                        time.compareTo(STOPS_WITHIN) <= 0,
                        "%s took %.1f s to stop".formatted(replica, time.toMillis() / 1e3));
        context.findings()
                .require(errors(replica, linesBefore).isEmpty(), replica + " logged: " + errors(replica, linesBefore));
        replica.start();
        replica.awaitReady();
    }

    private static List<String> errors(Replica replica, int linesBefore) {
        return replica.linesAfter(linesBefore).stream()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("\tat "))
                .limit(3)
                .toList();
    }
}
