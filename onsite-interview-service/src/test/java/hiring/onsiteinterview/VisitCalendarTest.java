package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.Party;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.SignIn;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits in the calendars of those who meet the candidate. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitCalendarTest {

    private static final Map<String, String> WITHOUT_TOKEN = Map.of("Authorization", "");
    private static final String START = "2094-03-01T09:00:00Z";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("onsite-interview-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_visit_is_a_calendar_file() {
        open(1);
        arrange(1, START, "anita");

        String file = file(1);

        assertThat(unfolded(file))
                .contains("BEGIN:VEVENT")
                .contains("UID:application-1@onsite-interview-service\r\n")
                .contains("PRODID:-//hiring-choreography//onsite-interview-service//EN\r\n")
                .contains("SUMMARY:On-site interview\\, Ada Lovelace\\, Engineer\r\n")
                .contains("DTSTART:20940301T090000Z\r\n", "DTEND:20940301T110000Z\r\n")
                .contains("LOCATION:Berlin\\, room 3\r\n")
                .contains("https://video.example.com/1", "09:00 UTC System design (anita)")
                .contains("STATUS:CONFIRMED\r\n");
        assertThat(service.get("/onsite-interviews/1/appointment.ics").header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(file(1)).isEqualTo(file);
    }

    @Test
    void without_a_visit_there_is_no_file() {
        open(2);

        assertThat(service.get("/onsite-interviews/2/appointment.ics").status()).isEqualTo(404);
        assertThat(service.get("/onsite-interviews/999/appointment.ics").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 2020-03-02T09:00:00Z, NO_SHOW, CANCELLED",
        "11, 2020-03-03T09:00:00Z, CANDIDATE_CANCELLED, CANCELLED",
        "12, 2020-03-04T09:00:00Z, PASSED, CONFIRMED",
        "13, 2101-03-04T09:00:00Z, EMPLOYER_CANCELLED, CANCELLED"
    })
    void a_visit_that_was_held_stays_when_its_outcome_is_recorded(
            long id, String start, String outcome, String status) {
        open(id);
        arrange(id, start, "vera");
        if (outcome.equals("PASSED")) {
            service.post(
                            "/onsite-interviews/" + id + "/scorecard",
                            "{\"recommendation\": \"YES\", \"ratings\": []}",
                            as("vera"))
                    .good();
        }
        service.post("/onsite-interviews/" + id + "/outcome", "{\"outcome\": \"" + outcome + "\"}")
                .good();

        assertThat(file(id)).contains("STATUS:" + status);
    }

    @Test
    void a_visit_that_was_missed_called_off_or_withdrawn_is_cancelled() {
        OtherServices others = open(20);
        open(21);
        open(22);
        arrange(20, "2094-03-05T09:00:00Z", "wanda");
        arrange(21, "2094-03-06T09:00:00Z", "wanda");
        arrange(22, "2020-03-06T09:00:00Z", "wanda");

        service.receive(others.withdrawn(Party.CANDIDATE));
        service.post("/onsite-interviews/21/call-off", "{\"by\": \"EMPLOYER\", \"reason\": \"strike\"}")
                .good();
        service.post("/onsite-interviews/22/no-show", "{\"by\": \"CANDIDATE\"}").good();

        for (long id : new long[] {20, 21, 22}) {
            assertThat(file(id)).contains("STATUS:CANCELLED");
        }
        assertThat(service.get("/onsite-interviews/interviewers/wanda/calendar.ics")
                        .good()
                        .sent())
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void the_panel_has_calendars_and_feeds_that_are_their_own() {
        open(30);
        open(31);
        arrange(30, "2094-04-01T09:00:00Z", "Xenia");
        arrange(31, "2094-04-02T09:00:00Z", "yvonne");
        String path = "/onsite-interviews/interviewers/xenia/calendar.ics";

        assertThat(service.get(path).good().sent()).contains("application-30@").doesNotContain("application-31@");
        assertThat(service.get(path, as("XENIA")).good().sent()).contains("application-30@");
        assertThat(service.get(path, as("yvonne")).status()).isEqualTo(404);

        String address = service.put("/onsite-interviews/interviewers/xenia/feed", "")
                .good()
                .text("address");
        String feed = service.get(address, WITHOUT_TOKEN).good().sent();
        assertThat(address).startsWith("/onsite-interviews/feeds/");
        assertThat(unfolded(feed))
                .contains("SUMMARY:On-site interview\\, application 30", "LOCATION:Berlin")
                .doesNotContain("Ada", "video.example.com", "System design");
        service.delete("/onsite-interviews/interviewers/xenia/feed").good();
        assertThat(service.get(address, WITHOUT_TOKEN).status()).isEqualTo(404);
    }

    private String file(long id) {
        return service.get("/onsite-interviews/" + id + "/appointment.ics")
                .good()
                .sent();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private OtherServices open(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("phone-screen"));
        return others;
    }

    private void arrange(long id, String start, String interviewer) {
        String body = "{\"start\": \"%s\", \"durationMinutes\": 120, \"location\": \"Berlin, room 3\","
                + " \"videoLink\": \"https://video.example.com/%d\", \"confirmPastStart\": true,"
                + " \"panel\": [{\"interviewer\": \"%s\"}], \"sessions\": [{\"title\": \"System design\","
                + " \"start\": \"%s\", \"durationMinutes\": 60, \"interviewers\": [\"%s\"]}]}";
        service.put(
                        "/onsite-interviews/" + id + "/appointment",
                        body.formatted(start, id, interviewer, start, interviewer))
                .good();
    }

    private static Map<String, String> as(String interviewer) {
        return Map.of("Authorization", SignIn.bearer(interviewer, Role.INTERVIEWER));
    }
}
