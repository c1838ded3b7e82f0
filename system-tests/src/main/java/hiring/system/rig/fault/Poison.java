package hiring.system.rig.fault;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One message in a hundred cannot be handled: some are no events, some are of a type that nobody knows, and those of some
 * applications break the tables of one stage and of the aggregator, until these are repaired.
 *
 * <p>Must hold: no valid event becomes a dead letter; once the tables are repaired a redrive brings everything home;
 * the rest is discarded with a reason.
 */
final class Poison implements Fault {

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
        return "%d applications, %d messages of garbage, poison to 2 services"
                .formatted(stories(size), garbage(size) * 2);
    }

    private static int stories(Size size) {
        return size.of(2_000, 120);
    }

    private static int garbage(Size size) {
        return size.of(200, 10);
    }

    @Override
    public Duration limit(Size size) {
        return size.ofSeconds(1_500, 300);
    }

    @Override
    public void strike(Field field) throws Exception {
        var poison = Immunity.of(field.random());
        for (var victim : VICTIMS) {
            poison.giveTo(field.deployment(), victim);
        }
        var load = field.load(stories(field.size()), Duration.ofMillis(60));
        try (var mischief = Mischief.on(field.deployment().broker().uri())) {
            for (var number = 0; number < garbage(field.size()); number++) {
                mischief.garbage(field.any(hearers()), number);
                mischief.unknownType(field.any(hearers()), number);
                field.blow();
                field.pauseUpTo(Duration.ofMillis(field.size().of(600, 800)));
            }
        }
        var poisoned = Deadline.in(REPAIRED_WITHIN)
                .await(() ->
                        VICTIMS.stream().allMatch(victim -> poison.hasStruck(deadLetters(field.deployment(), victim))));
        field.findings().require(poisoned, "no event was poisonous: the rig itself is broken");
        requireNoInnocentDeadLetters(field, poison);
        for (var victim : VICTIMS) {
            poison.takeFrom(field.deployment(), victim);
        }
        redrive(field, poison);
        field.finish(load);
        redrive(field, poison);
        discard(field);
        field.quiet(Duration.ofMinutes(1));
    }

    private static List<String> hearers() {
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

    private static void requireNoInnocentDeadLetters(Field field, Immunity poison) {
        for (var service : Service.values()) {
            if (service == Service.APPLICATION) {
                continue;
            }
            var innocent = deadLetters(field.deployment(), service).stream()
                    .filter(each -> !isGarbage(each))
                    .filter(each -> !VICTIMS.contains(service)
                            || !poison.lacks(each.path("applicationId").asLong()))
                    .toList();
            field.findings()
                    .require(
                            innocent.isEmpty(),
                            "dead letters of " + service.fullName() + " that it could have handled: "
                                    + RemoteDeadLetters.describe(innocent));
        }
    }

    private static void redrive(Field field, Immunity poison) {
        for (var victim : VICTIMS) {
            var home = at(field.deployment(), victim).redrive();
            field.findings().measured(home + " events of " + victim.fullName() + " redriven");
            var left = deadLetters(field.deployment(), victim).stream()
                    .filter(each -> !isGarbage(each))
                    .toList();
            field.findings()
                    .require(
                            left.isEmpty(),
                            "not brought home by a redrive of " + victim.fullName() + ": "
                                    + RemoteDeadLetters.describe(left));
        }
        field.findings().require(poison.isHarmless(), "the tables were not repaired: the rig itself is broken");
    }

    private static void discard(Field field) {
        var discarded = 0;
        for (var service : hearers()) {
            var deadLetters = at(
                    field.deployment(),
                    Stream.of(Service.values())
                            .filter(each -> each.fullName().equals(service))
                            .findFirst()
                            .orElseThrow());
            for (var garbage : deadLetters.all()) {
                deadLetters.discard(garbage, "it is no event");
                discarded++;
            }
        }
        field.findings().measured(discarded + " messages discarded");
        field.findings()
                .require(
                        discarded == garbage(field.size()) * 2,
                        discarded + " were dead letters of " + garbage(field.size()) * 2 + " messages of garbage");
    }
}
