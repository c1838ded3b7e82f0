package hiring.system.rig.fault;

import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The replicas of every service disagree about the time by an hour, and more, and are restarted with other clocks while
 * recruiters are at work.
 *
 * <p>Must hold: no clock orders anything, so every final status is right.
 */
final class Clocks implements Fault {

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

    /** Those of the first replicas and those of the second, in turn. */
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
    public void strike(Field field) {
        var load = field.load(40, field.size().leisurely());
        var offsets = offsets(field.size());
        for (var turn = 0; turn < offsets.size(); turn++) {
            restart(field, turn % 2, offsets.get(turn));
        }
        field.settle(load, Duration.ofMinutes(1));
    }

    /** The first replica of every service, or the second of every one: the others go on meanwhile. */
    private static void restart(Field field, int which, String offset) {
        var replicas = field.deployment().replicas();
        List<Replica> chosen = new ArrayList<>();
        for (var place = which; place < replicas.size(); place += 2) {
            chosen.add(replicas.get(place));
        }
        chosen.forEach(replica -> {
            replica.kill();
            replica.start(Map.of("HIRING_CLOCK_OFFSET", offset));
            field.blow();
        });
        chosen.forEach(Replica::awaitReady);
        Deadline.pause(Duration.ofSeconds(3));
    }
}
