package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Replica;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every replica is asked to stop (SIGTERM) and started again, one after the other, while recruiters are at work.
 *
 * <p>Must hold: a request that fails is answered by the other replica, so that none fails twice in a row; whoever stops
 * finishes what it took, logs no error, and has ended within 15 seconds.
 */
final class RollingRestart implements Fault {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    /** What a Java process that was asked to stop ends with. */
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
    public void strike(Field field) {
        var load = field.load(40, field.size().leisurely());
        for (var round = 0; round < rounds(field.size()); round++) {
            replicas(field).forEach(replica -> restart(field, replica));
        }
        field.settle(load, Duration.ofMinutes(1));
        var most = field.tally().mostFailuresInARow();
        field.findings().require(most <= 1, "a request failed " + most + " times in a row");
    }

    private static List<Replica> replicas(Field field) {
        return field.size() == Size.FULL
                ? field.deployment().replicas()
                : Stream.of(Service.values())
                        .map(service -> field.any(field.deployment().replicasOf(service)))
                        .toList();
    }

    private static void restart(Field field, Replica replica) {
        var said = replica.log().lines().size();
        var begin = System.nanoTime();
        var exit = replica.stop();
        var time = Duration.ofNanos(System.nanoTime() - begin);
        field.blow();
        field.findings().require(exit == STOPPED, replica + " ended with " + exit + " when asked to stop");
        field.findings()
                .require(
                        time.compareTo(STOPS_WITHIN) <= 0,
                        "%s took %.1f s to stop".formatted(replica, time.toMillis() / 1e3));
        field.findings().require(errors(replica, said).isEmpty(), replica + " logged: " + errors(replica, said));
        replica.start();
        replica.awaitReady();
    }

    private static List<String> errors(Replica replica, int said) {
        return replica.linesAfter(said).stream()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("\tat "))
                .limit(3)
                .toList();
    }
}
