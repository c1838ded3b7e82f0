package hiring.system.rig.fault;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One message in a hundred cannot be processed: some are not events, some have an unknown type, and those of some applications
 * violate a constraint of one stage and of the aggregator until it is dropped.
 *
 * <p>Must hold: no unaffected event becomes a dead letter; once the tables are repaired, a redrive processes the affected ones;
 * the others are discarded with a reason.
 */
final class PoisonMessages implements Fault {

    private static final Duration REPAIRED_WITHIN = Duration.ofSeconds(60);

    private static final List<Service> VICTIMS = List.of(Service.ONSITE_INTERVIEW, Service.STATUS_AGGREGATOR);

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String title() {
        return "poisonous messages";
    }

    @Override
    public String extent(Size size) {
        return "%d applications, %d malformed messages, 2 services with a poison constraint"
                .formatted(stories(size), garbage(size) * 2);
    }

    private static int stories(Size size) {
        return size.of(2_000, 60);
    }

    private static int garbage(Size size) {
        return size.of(200, 10);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_500, 300);
    }

    @Override
    public void inject(FaultContext context) throws Exception {
        var poison = PoisonConstraint.of(context.random());
        for (var victim : VICTIMS) {
            poison.addTo(context.deployment(), victim);
        }
        var load = context.load(stories(context.size()), context.size().interval(60));
        try (var rogue = RogueClient.on(context.deployment().broker().uri())) {
            for (var number = 0; number < garbage(context.size()); number++) {
                rogue.garbage(context.any(consumers()), number);
                rogue.unknownType(context.any(consumers()), number);
                context.countInjection();
                context.pauseUpTo(Duration.ofMillis(context.size().of(600, 800)));
            }
        }
        var poisoned = Deadline.in(REPAIRED_WITHIN)
                .await(() -> VICTIMS.stream()
                        .allMatch(victim -> poison.hasPoisoned(deadLetters(context.deployment(), victim))));
        context.findings().require(poisoned, "no event was affected: the rig itself is broken");
        requireNoUnaffectedDeadLetters(context, poison);
        for (var victim : VICTIMS) {
            poison.dropFrom(context.deployment(), victim);
        }
        redrive(context, poison);
        context.finish(load);
        redrive(context, poison);
        discard(context);
        context.awaitQuiescence(Duration.ofMinutes(1));
    }

    private static List<String> consumers() {
        return Stream.of(Service.values())
                .filter(service -> service != Service.APPLICATION)
                .map(Service::fullName)
                .toList();
    }

    private static List<JsonNode> deadLetters(Deployment deployment, Service service) {
        return at(deployment, service).all();
    }

    private static RemoteDeadLetters at(Deployment deployment, Service service) {
        return new RemoteDeadLetters(deployment.replicasOf(service).get(0).uri());
    }

    private static boolean isGarbage(JsonNode deadLetter) {
        return !deadLetter.path("applicationId").isNumber()
                || deadLetter.path("type").asText().contains("exploded");
    }

    private static void requireNoUnaffectedDeadLetters(FaultContext context, PoisonConstraint poison) {
        for (var service : Service.values()) {
            if (service == Service.APPLICATION) {
                continue;
            }
            var unaffected = deadLetters(context.deployment(), service).stream()
                    .filter(each -> !isGarbage(each))
                    .filter(each -> !VICTIMS.contains(service)
                            || !poison.isPoisoned(each.path("applicationId").asLong()))
                    .toList();
            context.findings()
                    .require(
                            unaffected.isEmpty(),
                            "dead letters of " + service.fullName() + " that it could have processed: "
                                    + RemoteDeadLetters.describe(unaffected));
        }
    }

    private static void redrive(FaultContext context, PoisonConstraint poison) {
        for (var victim : VICTIMS) {
            var redriven = at(context.deployment(), victim).redrive();
            context.findings().measured(redriven + " events of " + victim.fullName() + " redriven");
            var left = deadLetters(context.deployment(), victim).stream()
                    .filter(each -> !isGarbage(each))
                    .toList();
            context.findings()
                    .require(
                            left.isEmpty(),
                            "not processed by a redrive of " + victim.fullName() + ": "
                                    + RemoteDeadLetters.describe(left));
        }
        context.findings().require(poison.isDropped(), "the tables were not repaired: the rig itself is broken");
    }

    private static void discard(FaultContext context) {
        var discarded = 0;
        for (var service : consumers()) {
            var deadLetters = at(
                    context.deployment(),
                    Stream.of(Service.values())
                            .filter(each -> each.fullName().equals(service))
                            .findFirst()
                            .orElseThrow());
            for (var garbage : deadLetters.all()) {
                deadLetters.discard(garbage, "not an event");
                discarded++;
            }
        }
        context.findings().measured(discarded + " messages discarded");
        context.findings()
                .require(
                        discarded == garbage(context.size()) * 2,
                        discarded + " of " + garbage(context.size()) * 2 + " malformed messages were dead letters");
    }
}
