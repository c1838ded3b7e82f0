package hiring.system.rig.fault;

import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Services, the broker and PostgreSQL are killed (SIGKILL) at random moments, in random order, and started again.
 *
 * <p>Must hold: no acknowledged command is lost, none is carried out twice, every final status is right, and all is quiet
 * within a minute.
 */
final class Kills implements Fault {

    private static final Duration LONGEST_LIFE = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_DEATH = Duration.ofSeconds(2);

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
        return size.of(10_000, 150);
    }

    private static int services(Size size) {
        return size.of(60, 6);
    }

    private static int servers(Size size) {
        return size.of(20, 2);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(5_400, 420);
    }

    @Override
    public void strike(Field field) {
        var load =
                field.load(stories(field.size()), Duration.ofMillis(field.size().of(60, 120)));
        var kills = kills(field);
        for (var kill : kills) {
            field.blow();
            awaitWork(field, field.blows() * stories(field.size()) / (kills.size() + 1));
            kill.run();
        }
        field.deployment().awaitReady();
        field.settle(load, Duration.ofMinutes(1));
    }

    /** So that the kills come while there is much to lose, and not before or after. */
    private static void awaitWork(Field field, long stories) {
        Deadline.in(LONGEST_WAIT).await(() -> field.tally().finished() >= stories);
        field.pauseUpTo(LONGEST_LIFE);
    }

    private static List<Runnable> kills(Field field) {
        var kills = new ArrayList<Runnable>();
        for (var kill = 0; kill < services(field.size()); kill++) {
            kills.add(() -> killService(field, field.any(field.deployment().replicas())));
        }
        for (var kill = 0; kill < servers(field.size()); kill++) {
            kills.add(() -> killBroker(field));
            kills.add(() -> killPostgres(field));
        }
        Collections.shuffle(kills, field.random());
        return kills;
    }

    private static void killService(Field field, Replica replica) {
        replica.kill();
        field.pauseUpTo(LONGEST_DEATH);
        replica.start();
    }

    private static void killBroker(Field field) {
        field.deployment().broker().kill();
        field.pauseUpTo(LONGEST_DEATH);
        field.deployment().broker().start();
    }

    private static void killPostgres(Field field) {
        field.deployment().postgres().kill();
        field.pauseUpTo(LONGEST_DEATH);
        field.deployment().postgres().start();
    }
}
