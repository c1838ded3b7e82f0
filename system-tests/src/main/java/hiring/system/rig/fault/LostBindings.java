package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.Set;

/**
 * A binding of one stage's queue is removed for a while, and then the aggregator's. Events published meanwhile do not reach
 * that queue, and neither the broker nor the publisher notices.
 *
 * <p>Must hold: within two minutes every stalled stage and every gap of the aggregator is found, reported and repaired
 * automatically.
 */
final class LostBindings implements Fault {

    private static final Duration REPAIRED_WITHIN = Duration.ofMinutes(2);
    private static final int FINISHED_BEFORE = 12;

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
    public void inject(FaultContext context) throws Exception {
        var load = context.load(40, Duration.ofMillis(400));
        // until every replica has met the process, it binds the queue by itself
        Deadline.in(REPAIRED_WITHIN).await(() -> context.counters().finished() >= FINISHED_BEFORE);
        var missed = lose(context, Service.ONSITE_INTERVIEW, "phone-screen.passed");
        requireRepaired(context, missed);
        var lost = lose(context, Service.STATUS_AGGREGATOR, "#");
        requireRepaired(context, lost);
        context.finishAndVerify(load, REPAIRED_WITHIN);
        var gaps = new GapProbe(context.deployment());
        var closed = Deadline.in(REPAIRED_WITHIN).await(() -> gaps.open().isEmpty());
        context.findings().require(closed, "gaps still open: " + gaps.open());
    }

    private static Set<String> lose(FaultContext context, Service service, String routingKey) throws Exception {
        try (var rogue = RogueClient.on(context.deployment().broker().uri())) {
            rogue.unbind(service.fullName(), routingKey);
            context.countInjection();
            Deadline.pause(time(context.size()));
            // only the stages that should react to a lost event stall
            rogue.bind(service.fullName(), routingKey);
        }
        var missing = service == Service.STATUS_AGGREGATOR
                ? new GapProbe(context.deployment()).applicationsWithGaps()
                : new GapProbe(context.deployment()).stalledApplications();
        context.findings().measured("%d events lost to %s".formatted(missing.size(), service.fullName()));
        context.findings()
                .require(!missing.isEmpty(), "nothing was lost to " + service.fullName() + ": the rig is broken");
        return missing;
    }

    /** Waits until the aggregator reports all as repaired. */
    private static void requireRepaired(FaultContext context, Set<String> missing) throws Exception {
        var begin = System.nanoTime();
        var gaps = new GapProbe(context.deployment());
        var all = Deadline.in(REPAIRED_WITHIN).await(() -> gaps.repaired().containsAll(missing));
        context.findings()
                .measured("%.1f s until all were found, reported and repaired"
                        .formatted((System.nanoTime() - begin) / 1e9));
        context.findings()
                .require(all, "not found, reported and repaired within two minutes: " + gaps.unreportedOf(missing));
    }
}
