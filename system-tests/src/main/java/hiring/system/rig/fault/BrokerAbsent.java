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
 * All services start while there is no broker. Then one is configured with a host that does not exist, and one with a user that
 * is created in the broker only later.
 *
 * <p>Must hold: they are alive and not ready, accept commands, log the cause in one line, and are ready without a restart
 * within 5 seconds after the broker, or the user, appears.
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

    /** The small size needs only half of the processes. */
    @Override
    public DeploymentKind deploymentKind(Size size) {
        return size == Size.FULL ? DeploymentKind.SHARED : DeploymentKind.SINGLE;
    }

    /** The services do not connect to the broker through a proxy any more, which later faults on a shared deployment need. */
    @Override
    public boolean leavesDeploymentUnusable(Size size) {
        return deploymentKind(size) == DeploymentKind.SHARED;
    }

    private static Duration time(Size size) {
        return size.ofSeconds(300, 8);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_200, 420);
    }

    @Override
    public void inject(FaultContext context) {
        var deployment = context.deployment();
        deployment.replicas().forEach(Replica::kill);
        deployment.broker().kill();
        context.countInjection();
        var broker = deployment.broker();
        deployment
                .replicas()
                .forEach(replica -> replica.start(brokerSetting(broker.uri().toString())));
        deployment.replicas().forEach(replica -> requireAliveAndNotReady(context, replica));
        var load = context.load(context.size().of(20, 12), context.size().ofSeconds(1, 2));
        Deadline.pause(time(context.size()));
        deployment.replicas().forEach(replica -> requireAliveAndNotReady(context, replica));
        context.findings()
                .require(context.counters().acknowledged() > 0, "no command was accepted while the broker was absent");
        broker.start();
        requireReadySoon(context, deployment.replicas(), "the broker appeared");
        unknownHost(context, deployment.replicasOf(Service.PHONE_SCREEN).get(0));
        unknownUser(context, deployment.replicasOf(Service.OFFER).get(0));
        context.finishAndVerify(load, Duration.ofMinutes(1));
    }

    private static Map<String, String> brokerSetting(String uri) {
        return Map.of("RABBITMQ_URI", uri);
    }

    private static void unknownHost(FaultContext context, Replica replica) {
        var broker = context.deployment().broker();
        var uri = Deployment.brokerUri(broker.username(), broker.password(), "no-such-host.invalid", 5_672);
        restart(context, replica, uri, "no-such-host.invalid");
        replica.kill();
        replica.start(brokerSetting(broker.uri().toString()));
        replica.awaitReady();
    }

    private static void unknownUser(FaultContext context, Replica replica) {
        var broker = context.deployment().broker();
        var uri = Deployment.brokerUri(
                "late-user", "secret", "127.0.0.1", broker.uri().getPort());
        restart(context, replica, uri, "ACCESS_REFUSED");
        broker.control("add_user", "late-user", "secret");
        broker.control("set_permissions", "late-user", ".*", ".*", ".*");
        requireReadySoon(context, List.of(replica), "the user appeared");
    }

    private static void restart(FaultContext context, Replica replica, String uri, String expected) {
        replica.kill();
        var linesBefore = replica.log().lines().size();
        replica.start(brokerSetting(uri));
        context.countInjection();
        requireAliveAndNotReady(context, replica);
        var logged = Deadline.in(STARTS_WITHIN)
                .await(() -> replica.linesAfter(linesBefore).stream().anyMatch(line -> line.contains(expected)));
        context.findings().require(logged, replica + " does not log the cause: " + expected);
        context.findings()
                .require(
                        replica.linesAfter(linesBefore).stream().noneMatch(line -> line.startsWith("\tat ")),
                        replica + " logs the cause in more than one line");
    }

    private static void requireAliveAndNotReady(FaultContext context, Replica replica) {
        var answers = Deadline.in(STARTS_WITHIN)
                .await(() -> replica.health("liveness") == OK && replica.health("readiness") == NOT_READY);
        context.findings()
                .require(
                        answers && replica.isAlive(),
                        "%s answers %d to its liveness and %d to its readiness check without a broker"
                                .formatted(replica, replica.health("liveness"), replica.health("readiness")));
    }

    /** Waits for all in parallel: one after the other, each slow answer would add to the time. */
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

    private static void requireReadySoon(FaultContext context, List<Replica> replicas, String since) {
        var begin = System.nanoTime();
        awaitReady(replicas);
        var seconds = (System.nanoTime() - begin) / 1e9;
        context.findings().measured("all ready %.1f s after %s".formatted(seconds, since));
        context.findings()
                .require(
                        seconds <= FLOWS_WITHIN.toSeconds(),
                        "not all were ready within %d s after %s".formatted(FLOWS_WITHIN.toSeconds(), since));
    }
}
