package hiring.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.choreography.security.Role;
import hiring.system.Answer;
import hiring.system.Recruiting;
import hiring.system.Rest;
import hiring.system.RunningSystem;
import hiring.system.servers.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A day of a screener: four candidates, one of whom has a clear report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenerDayTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    /**
     * The first report is clear; the others contain a criminal record, which a dispute shows to belong to a person of the same
     * name.
     */
    private static final Map<String, Object> SETTINGS = Map.of(
            "hiring.background-check.waiting-period",
            "8s",
            "hiring.background-check.simulator.verdicts",
            List.of(
                    Map.of("percent", 2, "result", "CLEAR"),
                    Map.of("percent", 98, "result", "CONSIDER", "finding", "CRIMINAL_RECORD", "disputed", "CLEAR")));

    private static final Map<String, String> SCREENER = as(Role.SCREENER);
    private static final Map<String, String> RECRUITER = as(Role.RECRUITER);

    @SuppressWarnings("NullAway.Init")
    private RunningSystem hiring;

    @SuppressWarnings("NullAway.Init")
    private Recruiting team;

    @SuppressWarnings("NullAway.Init")
    private Rest checks;

    @BeforeAll
    void open() {
        hiring = RunningSystem.start(SETTINGS);
        team = new Recruiting(hiring);
        checks = hiring.rest(Service.BACKGROUND_CHECK);
    }

    @AfterAll
    void close() {
        hiring.close();
    }

    @Test
    void a_day() {
        long ada = team.checked();
        long grace = team.checked();
        long alan = team.checked();
        long charles = team.checked();

        allWaitForConsent(List.of(ada, grace, alan, charles));
        allConsent(List.of(ada, grace, alan, charles));

        team.awaitStatus(Service.BACKGROUND_CHECK, ada, "PASSED");
        List.of(grace, alan, charles).forEach(id -> awaitDetail(id, "waiting for a decision"));
        recruitersDoNotSeeFindings(charles);

        charlesIsGivenNotice(charles);
        graceIsEngaged(grace);
        alanDisputesAndIsRight(alan);
        charlesIsRejectedAfterTheWaitingPeriod(charles);
    }

    private void allWaitForConsent(List<Long> ids) {
        JsonNode worklist = checks.send("GET", "/background-checks?status=PENDING", SCREENER)
                .good()
                .body()
                .path("items");

        assertThat(worklist)
                .extracting(check -> check.path("applicationId").asLong())
                .containsExactlyElementsOf(ids);
        assertThat(worklist).extracting(check -> check.path("detail").asText()).containsOnly("waiting for consent");
        assertThat(worklist).allMatch(check -> check.path("order").isNull());
    }

    private void allConsent(List<Long> ids) {
        checks.put("/background-checks/" + ids.get(0) + "/package", Map.of("package", "FINANCE"))
                .good();
        ids.forEach(team::consent);
        assertThat(look(ids.get(0)).text("package")).isEqualTo("FINANCE");
        assertThat(look(ids.get(1)).text("package")).isEqualTo("STANDARD");
    }

    private void recruitersDoNotSeeFindings(long id) {
        Answer seen = checks.send("GET", "/background-checks/" + id, RECRUITER).good();

        assertThat(seen.text("detail")).isEqualTo("waiting for a decision");
        assertThat(seen.body().path("report").path("findings").isNull()).isTrue();
        assertThat(findings(id))
                .extracting(found -> found.path("check").asText())
                .containsExactly("CRIMINAL_RECORD");
        act(id, "engage", Map.of("reason", "I like him"), RECRUITER).problem(403);
    }

    private void charlesIsGivenNotice(long id) {
        Answer noticed = giveNotice(id);
        String end = noticed.body().path("adjudication").path("waitsUntil").asText();

        Answer tooEarly = act(id, "adverse", Map.of(), SCREENER).problem(409);

        assertThat(noticed.text("detail")).isEqualTo("waiting period until " + end);
        assertThat(tooEarly.text("detail")).contains(end);
        assertThat(look(id).text("status")).isEqualTo("PENDING");
    }

    private void graceIsEngaged(long id) {
        act(id, "engage", Map.of("reason", "long ago, and nothing to do with the work"), SCREENER)
                .good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PENDING", "-");
        assertThat(team.stage(id, "background-check").toString()).doesNotContain("long ago");
    }

    private void alanDisputesAndIsRight(long id) {
        giveNotice(id);

        act(id, "dispute", Map.of("reason", "a namesake"), SCREENER).good();

        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "PASSED", "PENDING", "-");
        assertThat(findings(id)).isEmpty();
    }

    private void charlesIsRejectedAfterTheWaitingPeriod(long id) {
        awaitDetail(id, "waiting period over");

        Answer failed = act(id, "adverse", Map.of("note", "convicted of theft"), SCREENER)
                .good();

        assertThat(failed.text("qualifier")).isEqualTo("CRIMINAL_RECORD");
        team.awaitRow(id, "SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER");
        assertThat(team.timeline(id))
                .containsSubsequence(
                        "background-check.opened",
                        "background-check.updated",
                        "background-check.updated",
                        "background-check.updated",
                        "background-check.failed",
                        "health-screening.cancelled");
        assertThat(team.status(id).toString()).doesNotContain("theft", "made up by the simulator");
    }

    private Answer giveNotice(long id) {
        String finding = findings(id).path(0).path("id").asText();
        return act(id, "pre-adverse", Map.of("findings", List.of(finding)), SCREENER)
                .good();
    }

    private JsonNode findings(long id) {
        return checks.send("GET", "/background-checks/" + id, SCREENER)
                .good()
                .body()
                .path("report")
                .path("findings");
    }

    private Answer act(long id, String action, Object body, Map<String, String> who) {
        return checks.post("/background-checks/" + id + "/" + action, body, who);
    }

    private Answer look(long id) {
        return team.look(Service.BACKGROUND_CHECK, id);
    }

    private void awaitDetail(long id, String detail) {
        Awaitility.await(id + " is " + detail)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(look(id).text("detail")).isEqualTo(detail));
    }

    private static Map<String, String> as(String role) {
        return Map.of("Authorization", "Bearer " + Tokens.of("the-" + role, role));
    }
}
