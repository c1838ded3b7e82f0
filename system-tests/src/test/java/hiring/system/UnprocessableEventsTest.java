package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An event that one service cannot process becomes a dead letter of that service only, and is redriven once the service can
 * process it.
 */
@ExtendWith(WholeSystem.class)
class UnprocessableEventsTest {

    private static final int INNOCENT = 20;

    private final RunningSystem hiring;
    private final Recruiting team;

    UnprocessableEventsTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @Test
    void of_a_stage_become_its_dead_letters_only_and_are_redriven() throws Exception {
        long poison = team.drafted("STANDARD");
        execute(
                Service.PHONE_SCREEN,
                "ALTER TABLE stage_record ADD CONSTRAINT indigestible CHECK (application_id <> " + poison + ")");

        List<Long> innocent = submitAmongOthers(poison);

        DeadLetters deadLetters = DeadLetters.of(hiring, Service.PHONE_SCREEN);
        JsonNode deadLetter = deadLetters.await("the unprocessable event", event -> isOf(event, poison));
        assertThat(deadLetter.path("cause").asText())
                .startsWith("refused by the database with 23")
                .contains("indigestible");
        innocent.forEach(id -> team.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING));
        assertThat(deadLetters.open())
                .filteredOn(event -> isOf(event, innocent))
                .isEmpty();
        deadLetters.redrive(deadLetter.path("id").asLong()).problem(409);

        execute(Service.PHONE_SCREEN, "ALTER TABLE stage_record DROP CONSTRAINT indigestible");
        assertThat(deadLetters.redriveAll(Map.of("cause", "indigestible", "routingKey", "application.submitted")))
                .containsExactly("HANDLED");

        deadLetters.find(deadLetter.path("id").asLong()).problem(404);
        team.pass(Service.PHONE_SCREEN, poison);
        team.awaitStatus(Service.ONSITE_INTERVIEW, poison, Recruiting.PENDING);
    }

    @Test
    void of_the_aggregator_become_its_dead_letters_only_and_are_redriven() throws Exception {
        long poison = team.drafted("STANDARD");
        execute(
                Service.STATUS_AGGREGATOR,
                "ALTER TABLE timeline ADD CONSTRAINT indigestible CHECK (application_id <> " + poison
                        + " OR type <> 'application.submitted')");

        List<Long> innocent = submitAmongOthers(poison);

        DeadLetters deadLetters = DeadLetters.of(hiring, Service.STATUS_AGGREGATOR);
        deadLetters.await("the unprocessable event", event -> isOf(event, poison));
        innocent.forEach(id -> team.awaitRow(id, "SUBMITTED", "PENDING", "-", "-", "-", "-"));
        assertThat(deadLetters.open())
                .filteredOn(event -> isOf(event, innocent))
                .isEmpty();
        team.awaitRow(poison, "DRAFT", "PENDING", "-", "-", "-", "-");

        execute(Service.STATUS_AGGREGATOR, "ALTER TABLE timeline DROP CONSTRAINT indigestible");
        assertThat(deadLetters.redriveAll(Map.of("type", "hiring.application.submitted")))
                .containsExactly("HANDLED");

        team.awaitRow(poison, "SUBMITTED", "PENDING", "-", "-", "-", "-");
    }

    /** Submits many at once, so that the unprocessable event is in the middle of a batch. */
    private List<Long> submitAmongOthers(long poison) {
        List<Long> innocent =
                Stream.generate(() -> team.drafted("STANDARD")).limit(INNOCENT).toList();
        innocent.subList(0, INNOCENT / 2).forEach(this::submit);
        submit(poison);
        innocent.subList(INNOCENT / 2, INNOCENT).forEach(this::submit);
        return innocent;
    }

    private void submit(long id) {
        hiring.rest(Service.APPLICATION)
                .post("/applications/" + id + "/submit", Map.of())
                .good();
    }

    private static boolean isOf(JsonNode event, long application) {
        return event.path("applicationId").asLong() == application;
    }

    private static boolean isOf(JsonNode event, List<Long> applications) {
        return applications.contains(event.path("applicationId").asLong());
    }

    private void execute(Service service, String sql) throws SQLException {
        try (Connection connection = hiring.database(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
