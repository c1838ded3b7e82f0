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
import org.junit.jupiter.api.Test;

/** The cost of an Idempotency-Key, which is zero without one, as documented in docs/performance.md. */
class CostOfAKeyTest {

    private static final String SERVICE = Service.APPLICATION.fullName();
    private static final String WHOSE = "application-service with keys";

    @Test
    void an_idempotency_key_costs_two_statements_and_no_commit() throws InterruptedException {
        try (RunningLane lane = Lane.chosen().start();
                EmbeddedServer server = HiringService.start(
                        SERVICE, CountingDriver.withoutBroker(WHOSE, lane.propertiesFor(SERVICE)))) {
            assertThat(server.getApplicationContext().getBean(Schema.class).awaitCurrent(Duration.ofSeconds(60)))
                    .isTrue();
            Rest rest = new Rest(server.getURI());
            String application = rest.post("/applications", form())
                    .good()
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            DatabaseCost without = DatabaseCost.on(WHOSE, () -> withdraw(rest, application, Map.of()));
            reinstate(rest, application);
            DatabaseCost with =
                    DatabaseCost.on(WHOSE, () -> withdraw(rest, application, Map.of("Idempotency-Key", "k")));
            DatabaseCost again =
                    DatabaseCost.on(WHOSE, () -> withdraw(rest, application, Map.of("Idempotency-Key", "k")));

            assertThat(without).isEqualTo(new DatabaseCost(3, 1));
            assertThat(with).isEqualTo(without.plus(new DatabaseCost(2, 0)));
            assertThat(again).isEqualTo(DatabaseCost.NONE);
        }
    }

    private static void withdraw(Rest rest, String application, Map<String, String> headers) {
        rest.post(application + "/withdraw", Map.of("by", "CANDIDATE", "reason", "another job"), headers)
                .good();
    }

    private static void reinstate(Rest rest, String application) {
        rest.post(application + "/reinstate", Map.of("reason", "a misunderstanding"))
                .good();
    }

    private static Map<String, String> form() {
        return Map.of(
                "firstName", "Mary",
                "lastName", "Jackson",
                "email", "mary@example.com",
                "position", "Aeronautical engineer");
    }
}
