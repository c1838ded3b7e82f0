package hiring.backgroundcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.testing.Elsewhere;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.TurnedClock;
import java.time.Duration;
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
    void it_takes_every_order_and_is_silent_by_default() {
        try (LoneService service = start(Map.of())) {
            open(service, 7);
            await(service, 7, "order", "PLACED");

            service.bean(TurnedClock.class).turnOn(Duration.ofDays(365));
            open(service, 8);
            await(service, 8, "order", "PLACED");

            assertThat(service.get("/background-checks/7").text("status")).isEqualTo("PENDING");
            assertThat(service.query("SELECT due_at FROM provider_order")).containsExactly("null", "null");
        }
    }

    @Test
    void after_its_delay_it_finds_what_its_verdicts_say() {
        Map<String, Object> failed = Map.of("percent", 10, "outcome", "FAILED", "qualifier", "CRIMINAL_RECORD");
        Map<String, Object> passed = Map.of("percent", 80, "outcome", "PASSED");
        try (LoneService service = start(Map.of(DELAY, "1h", VERDICTS, List.of(failed, passed)))) {
            List.of(109L, 110L, 189L, 190L).forEach(id -> open(service, id));
            List.of(109L, 110L, 189L, 190L).forEach(id -> await(service, id, "order", "PLACED"));
            assertThat(service.query("SELECT status FROM journey")).containsOnly("PENDING");

            service.bean(TurnedClock.class).turnOn(Duration.ofHours(1));

            await(service, 109, "check", "FAILED");
            await(service, 110, "check", "PASSED");
            await(service, 189, "check", "PASSED");
            assertThat(service.get("/background-checks/109").text("qualifier")).isEqualTo("CRIMINAL_RECORD");
            assertThat(service.get("/background-checks/190").text("status")).isEqualTo("PENDING");
        }
    }

    @Test
    void verdicts_can_be_configured_member_by_member_as_yaml_is() {
        Map<String, Object> properties = Map.of(
                VERDICTS + "[0].percent", 100,
                VERDICTS + "[0].outcome", "FAILED",
                VERDICTS + "[0].qualifier", "IDENTITY");
        try (LoneService service = start(properties)) {
            open(service, 7);

            await(service, 7, "check", "FAILED");
        }
    }

    @Test
    void what_could_never_be_recorded_is_refused_at_the_start() {
        assertRefused(verdicts("percent", 5, "outcome", "PASSD"), "verdicts: \"PASSD\" is not one of PASSED, FAILED");
        assertRefused(verdicts("percent", 5), "verdicts: \"\" is not one of PASSED, FAILED");
        assertRefused(
                verdicts("percent", 5, "outcome", "PASSED", "qualifier", "IDENTITY"),
                "verdicts: \"IDENTITY\" is not allowed here");
    }

    @Test
    void what_cannot_be_read_is_refused_at_the_start() {
        assertRefused(verdicts("percent", 101, "outcome", "PASSED"), "is not a number from 1 to 100");
        assertRefused(verdicts("percent", "most", "outcome", "PASSED"), "is not a number from 1 to 100");
        assertRefused(verdicts("outcome", "PASSED"), "is not a number from 1 to 100");
        assertRefused(
                verdicts("percent", 5, "outcome", "PASSED", "qualifer", "OTHER"),
                "has members other than percent, outcome, qualifier");
        assertRefused(Map.of(DELAY, "-5s"), DELAY + ": \"-5s\" is not a time such as 5s");
        assertRefused(Map.of(DELAY, "soon"), DELAY + ": \"soon\" is not a time such as 5s");
    }

    @Test
    void verdicts_about_more_than_everybody_are_refused_at_the_start() {
        List<Map<String, Object>> tooMany =
                List.of(Map.of("percent", 60, "outcome", "PASSED"), Map.of("percent", 50, "outcome", "FAILED"));

        assertRefused(Map.of(VERDICTS, tooMany), "verdicts are about more than 100 percent");
    }

    private static Map<String, Object> verdicts(String member, Object value) {
        return Map.of(VERDICTS, List.of(Map.of(member, value)));
    }

    private static Map<String, Object> verdicts(String one, Object first, String two, Object second) {
        return Map.of(VERDICTS, List.of(Map.of(one, first, two, second)));
    }

    private static Map<String, Object> verdicts(
            String one, Object first, String two, Object second, String three, Object third) {
        return Map.of(VERDICTS, List.of(Map.of(one, first, two, second, three, third)));
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
        Elsewhere elsewhere = Elsewhere.of(id);
        service.hear(elsewhere.submitted(), elsewhere.passed("onsite-interview"));
    }

    private static void await(LoneService service, long id, String subject, String state) {
        String sql = subject.equals("order")
                ? "SELECT state FROM provider_order WHERE application_id = "
                : "SELECT status FROM journey WHERE application_id = ";
        Awaitility.await(subject + " of " + id + " is " + state)
                .atMost(SOON)
                .until(() -> service.query(sql + id).contains(state));
    }
}
