package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.database.Schema;
import hiring.choreography.service.HiringService;
import hiring.system.cost.CountingDriver;
import hiring.system.cost.DatabaseCost;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The cost of detecting duplicates and of imports, as documented in docs/performance.md. */
class CostOfAnApplicationTest {

    private static final String SERVICE = Service.APPLICATION.fullName();
    private static final String WHOSE = "application-service with applications";
    private static final int ROWS = 200;

    @Test
    void the_statements_of_an_application_are_limited() throws InterruptedException {
        try (RunningLane lane = Lane.chosen().start();
                EmbeddedServer server = HiringService.start(
                        SERVICE, CountingDriver.withoutBroker(WHOSE, lane.propertiesFor(SERVICE)))) {
            assertThat(server.getApplicationContext().getBean(Schema.class).awaitCurrent(Duration.ofSeconds(60)))
                    .isTrue();
            Rest rest = new Rest(server.getURI());
            draft(rest, "mary@example.com", "Welder");

            assertThat(DatabaseCost.on(WHOSE, () -> draft(rest, "dorothy@example.com", "Welder")))
                    .as("new candidate: claim, insert, append")
                    .isEqualTo(new DatabaseCost(3, 1));
            assertThat(DatabaseCost.on(WHOSE, () -> draft(rest, "mary@example.com", "Engineer")))
                    .as("known candidate: also lock and look up")
                    .isEqualTo(new DatabaseCost(5, 1));
            assertThat(DatabaseCost.on(
                            WHOSE,
                            () -> rest.post("/applications/1/submit", Map.of()).good()))
                    .as("lock, process, update, append")
                    .isEqualTo(new DatabaseCost(4, 1));
            assertThat(DatabaseCost.on(WHOSE, () -> importAll(rest)))
                    .as("three to store a list of 200 rows; nine to import them, for any number; four to finish")
                    .satisfies(spent -> assertThat(spent.statements()).isLessThanOrEqualTo(17))
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
        Awaitility.await("the list is imported")
                .atMost(Duration.ofSeconds(30))
                .until(() -> rest.get(report).good().text("state").equals("DONE"));
    }
}
