package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Set;

/**
 * A binding of one stage's queue is taken away for a while, and then the aggregator's: what happened meanwhile was never
 * heard there, and neither the broker nor the one who said it knows.
 *
 * <p>Must hold: within two minutes every stage that stands still and every hole in what the aggregator has heard is found,
 * named and repaired, without anybody's help.
 */
final class LostBindings implements Fault {

    private static final Duration REPAIRED_WITHIN = Duration.ofMinutes(2);

    @Override
    public int number() {
        return 7;
    }

    @Override
    public String title() {
        return "lost bindings";
    }

    @Override
    public String extent(Size size) {
        return "a stage's for %d s, the aggregator's as long"
                .formatted(time(size).toSeconds());
    }

    private static Duration time(Size size) {
        return size.ofSeconds(60, 8);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(900, 420);
    }

    @Override
    public void strike(Field field) throws Exception {
        var load = field.load(40, Duration.ofMillis(400));
        Deadline.pause(Duration.ofSeconds(2));
        var missed = lose(field, Service.ONSITE_INTERVIEW, "*.passed");
        requireNamed(field, missed);
        var unheard = lose(field, Service.STATUS_AGGREGATOR, "#");
        requireNamed(field, unheard);
        field.settle(load, REPAIRED_WITHIN);
        var gaps = new Gaps(field.deployment());
        var closed = Deadline.in(REPAIRED_WITHIN).await(() -> gaps.open().isEmpty());
        field.findings().require(closed, "still said to be missing: " + gaps.open());
    }

    private static Set<String> lose(Field field, Service service, String routingKey) throws Exception {
        try (var mischief = Mischief.on(field.deployment().broker().uri())) {
            mischief.unbind(service.fullName(), routingKey);
            field.blow();
            Deadline.pause(time(field.size()));
            // the others go on: whoever was to react to what is lost stands still until it is found
            mischief.bind(service.fullName(), routingKey);
        }
        var missing = service == Service.STATUS_AGGREGATOR
                ? new Gaps(field.deployment()).holes()
                : new Gaps(field.deployment()).standingStill();
        field.findings().measured("%d events lost to %s".formatted(missing.size(), service.fullName()));
        field.findings()
                .require(!missing.isEmpty(), "nothing was lost to " + service.fullName() + ": the rig is broken");
        return missing;
    }

    /** Each is found and repaired, and said to be. */
    private static void requireNamed(Field field, Set<String> missing) throws Exception {
        var begin = System.nanoTime();
        var gaps = new Gaps(field.deployment());
        var all = Deadline.in(REPAIRED_WITHIN).await(() -> gaps.repaired().containsAll(missing));
        field.findings()
                .measured(
                        "%.1f s until all were found, named and repaired".formatted((System.nanoTime() - begin) / 1e9));
        field.findings().require(all, "not found, named and repaired within two minutes: " + gaps.unnamedOf(missing));
    }
}
