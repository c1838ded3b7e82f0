package hiring.system.rig.fault;

import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The clocks of the replicas of every service differ by an hour or more, and replicas are restarted with other clocks under
 * load.
 *
 * <p>Must hold: no order depends on a clock, so every final status is right.
 */
final class ClockSkew implements Fault {

    @Override
    public int number() {
        return 9;
    }

    @Override
    public String title() {
        return "shifted clocks";
    }

    @Override
    public String extent(Size size) {
        return offsets(size).size() / 2 + " times all clocks set, by up to an hour";
    }

    /** The offsets of the first replicas and of the second ones, by turns. */
    private static List<String> offsets(Size size) {
        var small = List.of("PT1H", "PT-1H");
        if (size == Size.SMALL) {
            return small;
        }
        var full = new ArrayList<>(small);
        full.addAll(List.of("PT-1H", "PT0S", "PT0S", "PT1H", "PT30M", "PT-30M", "PT0S", "PT0S"));
        return full;
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_800, 300);
    }

    @Override
    public void inject(FaultContext context) {
        var load = context.load(40, context.size().restartInterval());
        var offsets = offsets(context.size());
        for (var turn = 0; turn < offsets.size(); turn++) {
            restart(context, turn % 2, offsets.get(turn));
        }
        context.finishAndVerify(load, Duration.ofMinutes(1));
    }

    /** Restarts the first, or the second, replica of every service; the others keep running. */
    private static void restart(FaultContext context, int which, String offset) {
        var replicas = context.deployment().replicas();
        List<Replica> chosen = new ArrayList<>();
        for (var place = which; place < replicas.size(); place += 2) {
            chosen.add(replicas.get(place));
        }
        chosen.forEach(replica -> {
            replica.kill();
            replica.start(Map.of("HIRING_CLOCK_OFFSET", offset));
            context.countInjection();
        });
        chosen.forEach(Replica::awaitReady);
        Deadline.pause(Duration.ofSeconds(3));
    }
}
