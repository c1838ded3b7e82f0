package hiring.backgroundcheck.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.backgroundcheck.order.BackgroundCheckFixture;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.SettableClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The service as it runs, its loop and its simulated provider included. */
class SimulatorTest {

    private static final String DELAY = "hiring.background-check.simulator.delay";
    private static final String VERDICTS = "hiring.background-check.simulator.verdicts";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void it_accepts_every_order_and_does_not_report_by_default() {
        try (LoneService service = start(Map.of())) {
            open(service, 7);
            await(service, 7, "order", "PLACED");

            service.bean(SettableClock.class).advance(Duration.ofDays(365));
            open(service, 8);
            await(service, 8, "order", "PLACED");

            assertThat(service.get("/background-checks/7").text("status")).isEqualTo("PENDING");
            assertThat(service.query("SELECT due_at FROM provider_order")).containsExactly("null", "null");
        }
    }

    @Test
    void after_its_delay_it_finds_what_its_verdicts_say() {
        Map<String, Object> consider = Map.of("percent", 10, "result", "CONSIDER", "finding", "CRIMINAL_RECORD");
        Map<String, Object> clear = Map.of("percent", 80, "result", "CLEAR");
        try (LoneService service = start(Map.of(DELAY, "1h", VERDICTS, List.of(consider, clear)))) {
            List.of(109L, 110L, 189L, 190L).forEach(id -> open(service, id));
            List.of(109L, 110L, 189L, 190L).forEach(id -> await(service, id, "order", "PLACED"));
            assertThat(service.query("SELECT status FROM stage_record")).containsOnly("PENDING");

            service.bean(SettableClock.class).advance(Duration.ofHours(1));

            await(service, 109, "report", "CONSIDER");
            await(service, 110, "check", "PASSED");
            await(service, 189, "check", "PASSED");
            assertThat(service.get("/background-checks/109").body().findValuesAsText("check"))
                    .containsExactly("CRIMINAL_RECORD");
            assertThat(service.get("/background-checks/190").text("status")).isEqualTo("PENDING");
        }
    }

    @Test
    void verdicts_can_be_configured_member_by_member_as_yaml_is() {
        Map<String, Object> properties = Map.of(
                VERDICTS + "[0].percent", 100,
                VERDICTS + "[0].result", "CONSIDER",
                VERDICTS + "[0].finding", "IDENTITY");
        try (LoneService service = start(properties)) {
            open(service, 7);

            await(service, 7, "report", "CONSIDER");
        }
    }

    @Test
    void a_report_that_is_disputed_is_revised_if_the_verdict_says_so() {
        Map<String, Object> verdict =
                Map.of("percent", 100, "result", "CONSIDER", "finding", "IDENTITY", "disputed", "CLEAR");
        try (LoneService service = start(Map.of(VERDICTS, List.of(verdict)))) {
            open(service, 7);
            await(service, 7, "report", "CONSIDER");

            service.post("/background-checks/7/dispute", "{\"reason\": \"another person of that name\"}")
                    .good();

            await(service, 7, "check", "PASSED");
        }
    }

    @Test
    void what_cannot_be_read_is_refused_at_the_start() {
        assertRefused(verdict("percent", "101", "result", "CLEAR"), "is not a number from 1 to 100");
        assertRefused(verdict("percent", "most", "result", "CLEAR"), "is not a number from 1 to 100");
        assertRefused(verdict("result", "CLEAR"), "is not a number from 1 to 100");
        assertRefused(verdict("percent", "5", "result", "PASSED"), "\"PASSED\" is not one of [CLEAR, CONSIDER]");
        assertRefused(verdict("percent", "5"), "\"\" is not one of [CLEAR, CONSIDER]");
        assertRefused(verdict("percent", "5", "result", "CONSIDER"), "\"\" is not one of [IDENTITY, ");
        assertRefused(
                verdict("percent", "5", "result", "CONSIDER", "findings", "OTHER"),
                "has members other than percent, result, finding, disputed");
        assertRefused(Map.of(DELAY, "-5s"), DELAY + ": \"-5s\" is not a time such as 5s");
        assertRefused(Map.of(DELAY, "soon"), DELAY + ": \"soon\" is not a time such as 5s");
    }

    @Test
    void verdicts_for_more_than_all_candidates_are_rejected_at_the_start() {
        List<Map<String, Object>> tooMany =
                List.of(Map.of("percent", 60, "result", "CLEAR"), Map.of("percent", 50, "result", "CLEAR"));

        assertRefused(Map.of(VERDICTS, tooMany), "verdicts are about more than 100 percent");
    }

    private static Map<String, Object> verdict(String... membersAndValues) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        for (int i = 0; i < membersAndValues.length; i += 2) {
            verdict.put(membersAndValues[i], membersAndValues[i + 1]);
        }
        return Map.of(VERDICTS, List.of(verdict));
    }

    private static void assertRefused(Map<String, Object> properties, String complaint) {
        assertThatThrownBy(() -> start(properties).close())
                .as("%s", properties)
                .message()
                .contains(complaint);
    }

    private static LoneService start(Map<String, Object> properties) {
        return LoneService.start("background-check-service", properties);
    }

    private static void open(LoneService service, long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("onsite-interview"));
        service.put("/background-checks/" + id + "/consent", BackgroundCheckFixture.CONSENT)
                .good();
    }

    private static void await(LoneService service, long id, String subject, String state) {
        String sql = switch (subject) {
            case "order" -> "SELECT state FROM provider_order WHERE application_id = ";
            case "report" -> "SELECT result FROM provider_report NATURAL JOIN provider_order WHERE application_id = ";
            default -> "SELECT status FROM stage_record WHERE application_id = ";
        };
        Awaitility.await(subject + " of " + id + " is " + state)
                .atMost(SOON)
                .until(() -> service.query(sql + id).contains(state));
    }
}
