package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.database.Schema;
import hiring.choreography.service.HiringService;
import hiring.system.cost.CountingDriver;
import hiring.system.cost.Spending;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What it costs to look for doubles, and to import. docs/performance.md tells it. */
class CostOfAnApplicationTest {

    private static final String SERVICE = Service.APPLICATION.fullName();
    private static final String WHOSE = "application-service with applications";
    private static final int ROWS = 200;

    @Test
    void is_counted() throws InterruptedException {
        try (RunningLane lane = Lane.chosen().start();
                EmbeddedServer server = HiringService.start(
                        SERVICE, CountingDriver.withoutBroker(WHOSE, lane.propertiesFor(SERVICE)))) {
            assertThat(server.getApplicationContext().getBean(Schema.class).awaitCurrent(Duration.ofSeconds(60)))
                    .isTrue();
            Rest rest = new Rest(server.getURI());
            draft(rest, "mary@example.com", "Welder");

            assertThat(Spending.on(WHOSE, () -> draft(rest, "dorothy@example.com", "Welder")))
                    .as("nobody has been heard of: claim, insert, append, point")
                    .isEqualTo(new Spending(4, 1));
            assertThat(Spending.on(WHOSE, () -> draft(rest, "mary@example.com", "Engineer")))
                    .as("known: lock and look as well")
                    .isEqualTo(new Spending(6, 1));
            assertThat(Spending.on(
                            WHOSE,
                            () -> rest.post("/applications/1/submit", Map.of()).good()))
                    .as("lock, process, update, append, point")
                    .isEqualTo(new Spending(5, 1));
            assertThat(Spending.on(WHOSE, () -> importAll(rest)))
                    .as("three to put a list of 200 rows down; ten to take them, however many; four to be done")
                    .satisfies(spent -> assertThat(spent.statements()).isLessThanOrEqualTo(18))
                    .satisfies(spent -> assertThat(spent.commits()).isLessThanOrEqualTo(3));
        }
    }

    private static void draft(Rest rest, String email, String position) {
        rest.post(
                        "/applications",
                        Map.of("firstName", "Mary", "lastName", "Jackson", "email", email, "position", position))
                .good();
    }

    private static void importAll(Rest rest) {
        String list = "firstName,lastName,email\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(place -> "Ada,Lovelace,ada-" + place + "@example.com\n")
                        .collect(Collectors.joining());
        String report = rest.send("POST", "/applications/imports", list, Map.of("Content-Type", "text/csv"))
                .good()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Awaitility.await("the list is taken")
                .atMost(Duration.ofSeconds(30))
                .until(() -> rest.get(report).good().text("state").equals("DONE"));
    }
}
