package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.choreography.service.HiringService;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import hiring.system.upgrade.OldInstallation;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A database and a queue of the version before come up under this one, and nothing in them is lost. */
class UpgradeTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String STAGE = Service.PHONE_SCREEN.fullName();
    private static final String APPLICATION = Service.APPLICATION.fullName();
    private static final String AGGREGATOR = Service.STATUS_AGGREGATOR.fullName();

    @Test
    void a_stage_keeps_its_work_its_waiting_messages_and_its_dead_letters() throws Exception {
        try (RunningLane lane = Lane.chosen().start()) {
            OldInstallation old = new OldInstallation(lane, STAGE);
            old.createTables(migrations("dead-letters", "journey", "phone-screen"));
            old.createQueue(STAGE, "application.submitted");
            old.createQueue(AGGREGATOR, "phone-screen.*");
            old.publish("application.submitted", "submitted-44.json");

            try (EmbeddedServer server = HiringService.start(STAGE, lane.propertiesFor(STAGE))) {
                Rest rest = new Rest(server.getURI());
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(status(rest, 44)).isEqualTo("PENDING"));

                assertThat(rest.get("/phone-screens/42").good().text("assignee"))
                        .isEqualTo("anita");
                assertThat(found(rest, "/phone-screens?q=love%20analy")).contains(42L);
                rest.post("/phone-screens/42/outcome", Map.of("outcome", "PASSED"))
                        .good();
                assertThat(status(rest, 42)).isEqualTo("PASSED");

                JsonNode deadLetter =
                        rest.get("/dead-letters").good().body().path("items").path(0);
                assertThat(deadLetter.path("applicationId").asLong()).isEqualTo(43);
                assertThat(old.query("SELECT application_id FROM parked_event")).isEqualTo("43");
                redrive(rest, deadLetter);
                assertThat(status(rest, 43)).isEqualTo("PENDING");

                await("the event in the old outbox, and those of today")
                        .atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(old.messagesIn(AGGREGATOR)).isEqualTo(4));
            }
            letOldReplicaWrite(old);
        }
    }

    @Test
    void the_aggregator_keeps_the_applications_that_it_has_to_check() throws Exception {
        try (RunningLane lane = Lane.chosen().start()) {
            OldInstallation old = new OldInstallation(lane, AGGREGATOR);
            old.createTables(migrations("dead-letters", "status-aggregator"));

            try (EmbeddedServer server = HiringService.start(AGGREGATOR, lane.propertiesFor(AGGREGATOR))) {
                Rest rest = new Rest(server.getURI());
                await().atMost(SOON)
                        .until(() -> rest.get("/application-statuses").status() == 200);
                assertThat(old.query("SELECT application_id FROM suspect")).isEqualTo("42");
                assertThat(found(rest, "/application-statuses?q=zolc,%20lukasz&position=Senior%20Engineer"))
                        .containsExactly(7L);
                assertThat(found(rest, "/application-statuses?q=lost")).isEmpty();
            }
        }
    }

    @Test
    void applications_are_found_as_today_and_have_the_number_of_their_person() throws Exception {
        try (RunningLane lane = Lane.chosen().start()) {
            OldInstallation old = new OldInstallation(lane, APPLICATION);
            old.createTables(migrations("dead-letters", "application"));

            try (EmbeddedServer server = HiringService.start(APPLICATION, lane.propertiesFor(APPLICATION))) {
                Rest rest = new Rest(server.getURI());
                await().atMost(SOON).until(() -> rest.get("/applications").status() == 200);
                assertThat(found(rest, "/applications?q=zolc,%20lukasz&position=Senior%20Engineer"))
                        .containsExactly(1L);
                assertThat(Stream.of(1, 2, 3, 4).map(id -> candidate(rest, id)).distinct())
                        .hasSize(4);
                assertThat(candidate(rest, 5)).isEqualTo(candidate(rest, 2));
                letOldReplicaDraft(old);
            }
        }
    }

    private static String candidate(Rest rest, long application) {
        return rest.get("/applications/" + application).good().text("candidateId");
    }

    private static void letOldReplicaDraft(OldInstallation old) throws Exception {
        assertThat(old.execute(
                        "INSERT INTO application (revision, status, first_name, last_name, process_name, created_at,"
                                + " updated_at, searched) VALUES (1, 'DRAFT', 'Eva', 'Byron', 'STANDARD', CURRENT_TIMESTAMP,"
                                + " CURRENT_TIMESTAMP, 'eva byron')"))
                .isEqualTo(1);
        assertThat(old.query("SELECT COUNT(DISTINCT candidate_id) FROM application"))
                .isEqualTo("5");
    }

    private static List<Long> found(Rest rest, String list) {
        return StreamSupport.stream(rest.get(list).good().body().path("items").spliterator(), false)
                .map(item -> item.path("applicationId").asLong())
                .toList();
    }

    private static void redrive(Rest rest, JsonNode deadLetter) {
        Answer redriven = rest.post("/dead-letters/" + deadLetter.path("id").asLong() + "/redrive", Map.of())
                .good();
        assertThat(redriven.text("result")).isEqualTo("HANDLED");
    }

    /** A rolling update: a replica of the version before still uses the old names. */
    private static void letOldReplicaWrite(OldInstallation old) throws Exception {
        assertThat(old.query("SELECT status FROM journey WHERE application_id = 42 AND revision = 2"))
                .isEqualTo("PASSED");
        if (old.hasUpdatableViews()) {
            assertThat(old.query("SELECT revision FROM journey WHERE application_id = 42 FOR UPDATE"))
                    .isEqualTo("2");
            assertThat(old.execute("INSERT INTO journey (application_id, revision, facts) VALUES (45, 0, '{}')"
                            + " ON CONFLICT DO NOTHING"))
                    .isEqualTo(1);
            assertThat(old.execute("UPDATE journey SET revision = 1 WHERE application_id = 45"))
                    .isEqualTo(1);
        }
    }

    private static String status(Rest rest, long application) {
        return rest.get("/phone-screens/" + application).text("status");
    }

    private static List<String> migrations(String... folders) {
        return Stream.concat(Stream.of("outbox", "idempotency"), Stream.of(folders))
                .map("classpath:db/migration/"::concat)
                .toList();
    }
}
