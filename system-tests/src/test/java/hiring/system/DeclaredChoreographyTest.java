package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.allinone.demo.Samples;
import hiring.system.servers.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Every service reacts only to the stages that a process template allows. */
class DeclaredChoreographyTest {

    private static final List<String> STEPS = List.of(
            "application.submitted > phone-screen.opened",
            "phone-screen.passed > onsite-interview.opened",
            "onsite-interview.passed > background-check.opened",
            "onsite-interview.passed > health-screening.opened");

    @Test
    void every_observed_reaction_is_declared() {
        try (RunningSystem hiring = RunningSystem.start(Map.of("hiring.overdue.look-every", "100ms"))) {
            new Samples(hiring::uri, role -> Tokens.of(role, role)).play();
            Recruiting team = new Recruiting(hiring);
            long overdue = overdue(hiring, team);
            withdrawnAndReinstated(team);
            withdrawnWithAnOffer(team);
            reopened(team);
            hiredAfterAll(team);

            Awaitility.await("overdue")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> team.timeline(overdue).contains("phone-screen.overdue"));
            Awaitility.await("all reactions are observed")
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> {
                        JsonNode reported = reported(hiring);
                        assertThat(reactions(reported, "SEEN"))
                                .containsAll(STEPS)
                                .contains(
                                        "background-check.failed > health-screening.cancelled",
                                        "background-check.failed > offer.withheld",
                                        "background-check.reopened > health-screening.opened",
                                        "background-check.reopened > offer.closed",
                                        "application.reinstated > phone-screen.opened",
                                        "application.withdrawn > offer.rejected");
                        // the cause is the withdrawal, or the offer's event about it if both were in one batch
                        assertThat(reactions(reported, "SEEN"))
                                .anyMatch(reaction -> reaction.endsWith(" > phone-screen.cancelled"));
                        assertThat(reported.path("missing").asInt())
                                .as(reported.toPrettyString())
                                .isZero();
                    });
            JsonNode reported = reported(hiring);
            assertThat(reactions(reported, "UNDECLARED")).isEmpty();
            assertThat(reported.path("unheard").asInt()).isZero();
            assertThat(reported.path("whole").asBoolean()).isTrue();
        }
    }

    private static long overdue(RunningSystem hiring, Recruiting team) {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        Instant past = Instant.now().minus(Duration.ofDays(1));
        hiring.rest(Service.PHONE_SCREEN)
                .put("/phone-screens/" + id + "/due", Map.of("due", past.toString()))
                .good();
        return id;
    }

    private static void withdrawnAndReinstated(Recruiting team) {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, Recruiting.PENDING);
        team.withdraw(id, "CANDIDATE");
        team.awaitRow(id, "WITHDRAWN", "CANCELLED", "-", "-", "-", "NO_OFFER");
        team.reinstate(id);
        team.awaitRow(id, "SUBMITTED", Recruiting.PENDING, "-", "-", "-", "-");
    }

    private static void withdrawnWithAnOffer(Recruiting team) {
        long id = team.extended();
        team.withdraw(id, "CANDIDATE");
        team.awaitRow(id, "WITHDRAWN", "PASSED", "PASSED", "PASSED", "PASSED", "REJECTED");
    }

    private static void reopened(Recruiting team) {
        long id = team.interviewed();
        team.fail(Service.BACKGROUND_CHECK, id);
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER");
        team.reopen(Service.BACKGROUND_CHECK, id).good();
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", Recruiting.PENDING, Recruiting.PENDING, "-");
        team.reopen(Service.ONSITE_INTERVIEW, id).good();
        team.awaitRow(id, "SUBMITTED", "PASSED", Recruiting.PENDING, "-", "-", "-");
    }

    private static void hiredAfterAll(Recruiting team) {
        long id = team.hired();
        team.awaitOverall(id, "HIRED");
    }

    private static JsonNode reported(RunningSystem hiring) {
        return hiring.rest(Service.STATUS_AGGREGATOR)
                .get("/application-statuses/reactions?minutes=60")
                .good()
                .body();
    }

    private static List<String> reactions(JsonNode reported, String kind) {
        List<JsonNode> all = new ArrayList<>();
        reported.path("reactions").forEach(all::add);
        return all.stream()
                .filter(reaction -> reaction.path("kind").asText().equals(kind))
                .map(reaction -> reaction.path("cause").asText() + " > "
                        + reaction.path("effect").asText())
                .toList();
    }
}
