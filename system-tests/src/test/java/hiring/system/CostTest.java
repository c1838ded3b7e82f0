package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import hiring.system.cost.CountingDriver;
import hiring.system.cost.Spending;
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
 * Counts what a hire costs each service: SQL statements and commits in transactions that write, and messages. Counts, not
 * times, so that it may stand in the build. docs/performance.md has the table.
 */
class CostTest {

    private static final int ONE_BY_ONE = 10;
    private static final int TOGETHER = 100;
    private static final List<String> FACTS = List.of(
            "application.submitted",
            "application.amended",
            "application.withdrawn",
            "application.reinstated",
            "*.passed",
            "*.failed",
            "*.reopened",
            "offer.accepted",
            "offer.rejected",
            "offer.rescinded",
            "offer.withheld");

    /** Nothing is batched when hires come one by one, so this is the most that one ever costs. */
    private static final int MOST_COMMITS = 70;

    /** The same of statements. A change that raises a limit says why. */
    private static final Map<Service, Integer> MOST_STATEMENTS = Map.of(
            Service.STATUS_AGGREGATOR, 102,
            Service.APPLICATION, 16,
            Service.PHONE_SCREEN, 24,
            Service.ONSITE_INTERVIEW, 25,
            Service.BACKGROUND_CHECK, 42,
            Service.HEALTH_SCREENING, 34,
            Service.OFFER, 45);

    private static final int MOST_MESSAGES = 46;

    @Test
    void a_hire_costs_what_the_docs_say() throws Exception {
        try (RunningHiring hiring = RunningHiring.start(
                (service, url) -> CountingDriver.counted(service.fullName(), url),
                Map.of(
                        "datasources.default.driver-class-name",
                        CountingDriver.class.getName(),
                        // what is written as time goes by is no hire's: on a slow machine it would be a tenth of all
                        "hiring.gaps.compare-every",
                        "24h"))) {
            Recruiting team = new Recruiting(hiring);
            hire(team);
            EavesdroppingQueues ears = EavesdroppingQueues.bound(hiring);

            Map<Service, Spending> before = spendings();
            for (int i = 0; i < ONE_BY_ONE; i++) {
                hire(team);
            }
            Map<Service, Spending> alone = since(before, ONE_BY_ONE);
            Map<Service, Double> heard = ears.perHire(ONE_BY_ONE);
            before = spendings();
            hireTogether(team);
            Map<Service, Spending> together = since(before, TOGETHER);

            report(alone, together, heard);
            assertThat(alone)
                    .allSatisfy((service, spending) -> assertThat(spending.statements())
                            .as("statements of " + service)
                            .isLessThanOrEqualTo(MOST_STATEMENTS.getOrDefault(service, 0)));
            assertThat(heard.values().stream().mapToDouble(Double::doubleValue).sum())
                    .isLessThanOrEqualTo(MOST_MESSAGES);
            assertThat(alone.values().stream().mapToDouble(Spending::commits).sum())
                    .isLessThanOrEqualTo(MOST_COMMITS);
            assertThat(together.values().stream().mapToDouble(Spending::commits).sum())
                    .isLessThanOrEqualTo(MOST_COMMITS);
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

    /** Counts once nothing is written any more. */
    private static Map<Service, Spending> spendings() {
        Map<Service, Spending> now = new EnumMap<>(Service.class);
        Awaitility.await("nothing is written any more")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(700))
                .until(() -> {
                    Map<Service, Spending> previous = Map.copyOf(now);
                    Stream.of(Service.values()).forEach(service -> now.put(service, Spending.of(service.fullName())));
                    return previous.equals(now);
                });
        return Map.copyOf(now);
    }

    private static Map<Service, Spending> since(Map<Service, Spending> before, int hires) {
        Map<Service, Spending> now = spendings();
        Map<Service, Spending> each = new EnumMap<>(Service.class);
        before.forEach((service, then) ->
                each.put(service, now.getOrDefault(service, then).since(then).per(hires)));
        return each;
    }

    private static void report(
            Map<Service, Spending> alone, Map<Service, Spending> together, Map<Service, Double> heard)
            throws IOException {
        StringBuilder table = new StringBuilder("| service | statements, one by one | commits, one by one "
                + "| statements, together | commits, together | messages heard |\n|-|-|-|-|-|-|\n");
        for (Service service : Service.values()) {
            table.append("| %s | %s | %s | %.1f |%n"
                    .formatted(
                            service.fullName(),
                            alone.getOrDefault(service, Spending.NONE),
                            together.getOrDefault(service, Spending.NONE),
                            heard.getOrDefault(service, 0.0)));
        }
        table.append("| all | %s | %s | %.1f |%n"
                .formatted(
                        alone.values().stream().reduce(Spending.NONE, Spending::plus),
                        together.values().stream().reduce(Spending.NONE, Spending::plus),
                        heard.values().stream().mapToDouble(Double::doubleValue).sum()));
        Files.writeString(Path.of("target", "cost-of-a-hire.md"), table);
        System.out.println(table);
    }

    /** Queues bound as the services' own are, to count what each of them hears. */
    private record EavesdroppingQueues(Channel channel) {

        static EavesdroppingQueues bound(RunningHiring hiring) throws Exception {
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
            return new EavesdroppingQueues(channel);
        }

        Map<Service, Double> perHire(int hires) throws IOException {
            Map<Service, Double> heard = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                heard.put(service, (double) channel.messageCount(queueOf(service)) / hires);
            }
            channel.getConnection().close();
            return heard;
        }

        private static String queueOf(Service service) {
            return "eavesdropping on " + service.fullName();
        }

        private static List<String> keysOf(Service service) {
            return switch (service) {
                case APPLICATION -> List.of();
                case STATUS_AGGREGATOR -> List.of("#");
                default -> FACTS;
            };
        }
    }
}
