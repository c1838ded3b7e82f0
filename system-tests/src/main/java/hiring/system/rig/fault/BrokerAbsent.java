package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Replica;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * All services start while there is no broker. Then one is told of a host that does not exist, and one has a user that the
 * broker does not know, until it is made there.
 *
 * <p>Must hold: they live and are not ready, take commands, say what is wrong in one line, and are ready within 5 seconds of
 * the broker's appearance, or of the user's, without being started again.
 */
final class BrokerAbsent implements Fault {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final Duration FLOWS_WITHIN = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NOT_READY = 503;

    @Override
    public int number() {
        return 8;
    }

    @Override
    public String title() {
        return "absent broker";
    }

    @Override
    public String extent(Size size) {
        return "no broker for %d s from the start, an unknown host, an unknown user"
                .formatted(time(size).toSeconds());
    }

    /** Half as many processes tell in the small size what all tell in the full one. */
    @Override
    public Terrain terrain(Size size) {
        return size == Size.FULL ? Terrain.SHARED : Terrain.SINGLE;
    }

    /** Nobody's traffic with the broker goes through a proxy any more; only who shares the terrain would miss that. */
    @Override
    public boolean leavesRuins(Size size) {
        return terrain(size) == Terrain.SHARED;
    }

    private static Duration time(Size size) {
        return size.ofSeconds(300, 8);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_200, 420);
    }

    @Override
    public void strike(Field field) {
        var deployment = field.deployment();
        deployment.replicas().forEach(Replica::kill);
        deployment.broker().kill();
        field.blow();
        var broker = deployment.broker();
        deployment.replicas().forEach(replica -> replica.start(told(broker.uri().toString())));
        deployment.replicas().forEach(replica -> requireAliveAndNotReady(field, replica));
        var load = field.load(field.size().of(20, 12), field.size().ofSeconds(1, 2));
        Deadline.pause(time(field.size()));
        deployment.replicas().forEach(replica -> requireAliveAndNotReady(field, replica));
        field.findings().require(field.tally().acknowledged() > 0, "no command was taken while the broker was absent");
        broker.start();
        requireReadySoon(field, deployment.replicas(), "the broker's appearance");
        unknownHost(field, deployment.replicasOf(Service.PHONE_SCREEN).get(0));
        unknownUser(field, deployment.replicasOf(Service.OFFER).get(0));
        field.settle(load, Duration.ofMinutes(1));
    }

    private static Map<String, String> told(String uri) {
        return Map.of("RABBITMQ_URI", uri);
    }

    private static void unknownHost(Field field, Replica replica) {
        var broker = field.deployment().broker();
        var uri = Deployment.brokerUri(broker.username(), broker.password(), "no-such-host.invalid", 5_672);
        restart(field, replica, uri, "no-such-host.invalid");
        replica.kill();
        replica.start(told(broker.uri().toString()));
        replica.awaitReady();
    }

    private static void unknownUser(Field field, Replica replica) {
        var broker = field.deployment().broker();
        var uri = Deployment.brokerUri(
                "latecomer", "secret", "127.0.0.1", broker.uri().getPort());
        restart(field, replica, uri, "ACCESS_REFUSED");
        broker.control("add_user", "latecomer", "secret");
        broker.control("set_permissions", "latecomer", ".*", ".*", ".*");
        requireReadySoon(field, List.of(replica), "the user's appearance");
    }

    private static void restart(Field field, Replica replica, String uri, String saying) {
        replica.kill();
        var said = replica.log().lines().size();
        replica.start(told(uri));
        field.blow();
        requireAliveAndNotReady(field, replica);
        var complains = Deadline.in(STARTS_WITHIN)
                .await(() -> replica.linesAfter(said).stream().anyMatch(line -> line.contains(saying)));
        field.findings().require(complains, replica + " does not say what is wrong: " + saying);
        field.findings()
                .require(
                        replica.linesAfter(said).stream().noneMatch(line -> line.startsWith("\tat ")),
                        replica + " says what is wrong in more than a line");
    }

    private static void requireAliveAndNotReady(Field field, Replica replica) {
        var answers = Deadline.in(STARTS_WITHIN)
                .await(() -> replica.health("liveness") == OK && replica.health("readiness") == NOT_READY);
        field.findings()
                .require(
                        answers && replica.isAlive(),
                        "%s answers %d for its liveness and %d for its readiness without a broker"
                                .formatted(replica, replica.health("liveness"), replica.health("readiness")));
    }

    /** Asks all at once: asked one after the other, each would be waited for that only answers slowly. */
    private static void awaitReady(List<Replica> replicas) {
        var asking = Executors.newFixedThreadPool(replicas.size());
        try {
            var ready = replicas.stream()
                    .map(replica -> CompletableFuture.runAsync(replica::awaitReady, asking))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(ready).join();
        } finally {
            asking.shutdownNow();
        }
    }

    private static void requireReadySoon(Field field, List<Replica> replicas, String since) {
        var begin = System.nanoTime();
        awaitReady(replicas);
        var seconds = (System.nanoTime() - begin) / 1e9;
        field.findings().measured("all ready %.1f s after %s".formatted(seconds, since));
        field.findings()
                .require(
                        seconds <= FLOWS_WITHIN.toSeconds(),
                        "not all were ready within %d s of %s".formatted(FLOWS_WITHIN.toSeconds(), since));
    }
}
