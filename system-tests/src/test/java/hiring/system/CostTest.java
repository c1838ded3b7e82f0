package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import hiring.system.cost.CountingDriver;
import hiring.system.cost.DatabaseCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Counts what a hire costs each service: SQL statements and commits in transactions that write, and messages. It measures
 * counts and not times, so that the build can check it. docs/performance.md has the table.
 */
class CostTest {

    private static final int ONE_BY_ONE = 10;
    private static final int TOGETHER = 100;
    private static final List<String> FACTS = List.of(
            "application.submitted",
            "application.amended",
            "application.withdrawn",
            "application.reinstated",
            "*.failed",
            "*.reopened",
            "offer.accepted",
            "offer.rejected",
            "offer.rescinded",
            "offer.withheld");

    /** The maximum for one hire: nothing is batched when hires come one by one. */
    private static final int MOST_COMMITS = 44;

    /** The maximum for one of many hires at the same time, which share batches; how many do depends on the machine. */
    private static final DatabaseCost MOST_TOGETHER = new DatabaseCost(125, 32);

    /** The maximum number of statements per service. A change that raises a limit must say why. */
    private static final Map<Service, Integer> MOST_STATEMENTS = Map.of(
            Service.STATUS_AGGREGATOR, 102,
            Service.APPLICATION, 8,
            Service.PHONE_SCREEN, 9,
            Service.ONSITE_INTERVIEW, 12,
            Service.BACKGROUND_CHECK, 25,
            Service.HEALTH_SCREENING, 17,
            Service.OFFER, 24);

    private static final int MOST_MESSAGES = 30;

    @Test
    void a_hire_costs_as_many_statements_as_documented() throws Exception {
        try (RunningSystem hiring = RunningSystem.start(
                (service, url) -> CountingDriver.counted(service.fullName(), url),
                Map.of(
                        "datasources.default.driver-class-name",
                        CountingDriver.class.getName(),
                        // periodic writes belong to no hire; on a slow machine they would be a tenth of all
                        "hiring.gaps.compare-every",
                        "24h"))) {
            Recruiting team = new Recruiting(hiring);
            hire(team);
            ProbeQueues probes = ProbeQueues.bound(hiring);

            Map<Service, DatabaseCost> before = spendings();
            for (int i = 0; i < ONE_BY_ONE; i++) {
                hire(team);
            }
            Map<Service, DatabaseCost> alone = since(before, ONE_BY_ONE);
            Map<Service, Double> received = probes.perHire(ONE_BY_ONE);
            before = spendings();
            hireTogether(team);
            Map<Service, DatabaseCost> together = since(before, TOGETHER);

            report(alone, together, received);
            assertThat(alone)
                    .allSatisfy((service, spending) -> assertThat(spending.statements())
                            .as("statements of " + service)
                            .isLessThanOrEqualTo(MOST_STATEMENTS.getOrDefault(service, 0)));
            assertThat(received.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isLessThanOrEqualTo(MOST_MESSAGES);
            assertThat(alone.values().stream()
                            .mapToDouble(DatabaseCost::commits)
                            .sum())
                    .isLessThanOrEqualTo(MOST_COMMITS);
            assertThat(together.values().stream()
                            .mapToDouble(DatabaseCost::commits)
                            .sum())
                    .isLessThanOrEqualTo(MOST_TOGETHER.commits());
            assertThat(together.values().stream()
                            .mapToDouble(DatabaseCost::statements)
                            .sum())
                    .isLessThanOrEqualTo(MOST_TOGETHER.statements());
        }
    }

    private static void hire(Recruiting team) {
        long id = team.hired();
        team.awaitOverall(id, "HIRED");
    }

    private static void hireTogether(Recruiting team) throws Exception {
        ExecutorService recruiters = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> hires = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                hires.add(recruiters.submit(() -> hire(team)));
            }
            for (Future<?> hire : hires) {
                hire.get();
            }
        } finally {
            recruiters.shutdown();
        }
    }

    /** Counts when there are no more writes. */
    private static Map<Service, DatabaseCost> spendings() {
        Map<Service, DatabaseCost> now = new EnumMap<>(Service.class);
        Awaitility.await("no more writes")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(700))
                .until(() -> {
                    Map<Service, DatabaseCost> previous = Map.copyOf(now);
                    Stream.of(Service.values())
                            .forEach(service -> now.put(service, DatabaseCost.of(service.fullName())));
                    return previous.equals(now);
                });
        return Map.copyOf(now);
    }

    private static Map<Service, DatabaseCost> since(Map<Service, DatabaseCost> before, int hires) {
        Map<Service, DatabaseCost> now = spendings();
        Map<Service, DatabaseCost> each = new EnumMap<>(Service.class);
        before.forEach((service, then) ->
                each.put(service, now.getOrDefault(service, then).since(then).per(hires)));
        return each;
    }

    private static void report(
            Map<Service, DatabaseCost> alone, Map<Service, DatabaseCost> together, Map<Service, Double> received)
            throws IOException {
        StringBuilder table = new StringBuilder("| service | statements, one by one | commits, one by one "
                + "| statements, together | commits, together | messages received |\n|-|-|-|-|-|-|\n");
        for (Service service : Service.values()) {
            table.append("| %s | %s | %s | %.1f |%n"
                    .formatted(
                            service.fullName(),
                            alone.getOrDefault(service, DatabaseCost.NONE),
                            together.getOrDefault(service, DatabaseCost.NONE),
                            received.getOrDefault(service, 0.0)));
        }
        table.append("| all | %s | %s | %.1f |%n"
                .formatted(
                        alone.values().stream().reduce(DatabaseCost.NONE, DatabaseCost::plus),
                        together.values().stream().reduce(DatabaseCost.NONE, DatabaseCost::plus),
                        received.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()));
        Files.writeString(Path.of("target", "cost-of-a-hire.md"), table);
        System.out.println(table);
    }

    /** Queues with the bindings of the services' own queues, which count the messages that each service receives. */
    private record ProbeQueues(Channel channel) {

        static ProbeQueues bound(RunningSystem hiring) throws Exception {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(hiring.broker());
            Connection connection = factory.newConnection("eavesdropper");
            Channel channel = connection.createChannel();
            for (Service service : Service.values()) {
                channel.queueDeclare(queueOf(service), false, true, true, Map.of());
                for (String key : keysOf(service)) {
                    channel.queueBind(queueOf(service), "hiring", key);
                }
            }
            return new ProbeQueues(channel);
        }

        Map<Service, Double> perHire(int hires) throws IOException {
            Map<Service, Double> received = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                received.put(service, (double) channel.messageCount(queueOf(service)) / hires);
            }
            channel.getConnection().close();
            return received;
        }

        private static String queueOf(Service service) {
            return "eavesdropping on " + service.fullName();
        }

        private static List<String> keysOf(Service service) {
            return switch (service) {
                case APPLICATION -> List.of();
                case STATUS_AGGREGATOR -> List.of("#");
                case PHONE_SCREEN -> factsAnd("*.scheduled");
                case ONSITE_INTERVIEW -> factsAnd("*.scheduled", "phone-screen.passed");
                case BACKGROUND_CHECK, HEALTH_SCREENING -> factsAnd("onsite-interview.passed");
                case OFFER ->
                    factsAnd("background-check.passed", "health-screening.passed").stream()
                            .filter(key -> !key.startsWith("offer."))
                            .toList();
            };
        }

        private static List<String> factsAnd(String... others) {
            return Stream.concat(FACTS.stream(), Stream.of(others)).toList();
        }
    }
}
