package hiring.system.rig.fault;

import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Services, the broker and PostgreSQL are killed (SIGKILL) at random times, in random order, and started again.
 *
 * <p>Must hold: no acknowledged command is lost, none is executed twice, every final status is right, and the system is quiet
 * within a minute.
 */
final class Kills implements Fault {

    private static final Duration LONGEST_UPTIME = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_DOWNTIME = Duration.ofSeconds(2);

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String title() {
        return "kills";
    }

    @Override
    public String extent(Size size) {
        return "%d applications, %d kills of services, %d of the broker, %d of PostgreSQL"
                .formatted(stories(size), services(size), servers(size), servers(size));
    }

    private static int stories(Size size) {
        return size.of(10_000, 60);
    }

    private static int services(Size size) {
        return size.of(60, 4);
    }

    private static int servers(Size size) {
        return size.of(20, 1);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(5_400, 420);
    }

    @Override
    public void inject(FaultContext context) {
        var load = context.load(stories(context.size()), context.size().interval(60));
        var kills = kills(context);
        for (var kill : kills) {
            context.countInjection();
            awaitWork(context, context.injections() * stories(context.size()) / (kills.size() + 1));
            kill.run();
        }
        context.deployment().awaitReady();
        context.finishAndVerify(load, Duration.ofMinutes(1));
    }

    /** Waits for load, so that the kills do not come before or after it. */
    private static void awaitWork(FaultContext context, long stories) {
        Deadline.in(LONGEST_WAIT).await(() -> context.counters().finished() >= stories);
        context.pauseUpTo(LONGEST_UPTIME);
    }

    private static List<Runnable> kills(FaultContext context) {
        var kills = new ArrayList<Runnable>();
        for (var kill = 0; kill < services(context.size()); kill++) {
            kills.add(
                    () -> killService(context, context.any(context.deployment().replicas())));
        }
        for (var kill = 0; kill < servers(context.size()); kill++) {
            kills.add(() -> killBroker(context));
            kills.add(() -> killPostgres(context));
        }
        Collections.shuffle(kills, context.random());
        return kills;
    }

    private static void killService(FaultContext context, Replica replica) {
        replica.kill();
        context.pauseUpTo(LONGEST_DOWNTIME);
        replica.start();
    }

    private static void killBroker(FaultContext context) {
        context.deployment().broker().kill();
        context.pauseUpTo(LONGEST_DOWNTIME);
        context.deployment().broker().start();
    }

    private static void killPostgres(FaultContext context) {
        context.deployment().postgres().kill();
        context.pauseUpTo(LONGEST_DOWNTIME);
        context.deployment().postgres().start();
    }
}
