package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.Party;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Appointments in the calendars of those who call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {

    private static final Map<String, String> WITHOUT_TOKEN = Map.of("Authorization", "");

    private static final String TOO_LONG =
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void an_appointment_is_a_calendar_file() throws Exception {
        open(1);
        arrange(1, "anita", "2094-03-01T10:00:00+01:00");

        Reply answer = service.get("/phone-screens/1/appointment.ics").good();
        CalendarComponent event = entries(answer).get(0);

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(value(event, "SUMMARY")).isEqualTo("Phone screen, Ada Lovelace, Engineer");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Call +49 30 1");
        assertThat(value(event, "DTSTART")).isEqualTo("20940301T090000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20940301T093000Z");
        assertThat(answer.sent()).contains("STATUS:CONFIRMED").contains("\r\n");
    }

    @Test
    void a_moved_call_is_the_same_entry_and_a_called_off_one_is_cancelled() throws Exception {
        OtherServices others = OtherServices.of(2);
        service.receive(others.submitted());
        arrange(2, "berta", "2094-03-01T10:00:00Z");
        CalendarComponent before =
                entries(service.get("/phone-screens/2/appointment.ics")).get(0);

        arrange(2, "berta", "2094-03-02T10:00:00Z");
        CalendarComponent after =
                entries(service.get("/phone-screens/2/appointment.ics")).get(0);
        service.receive(others.withdrawn(Party.CANDIDATE));

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
        assertThat(service.get("/phone-screens/2/appointment.ics").sent()).contains("STATUS:CANCELLED");
        assertThat(entries(service.get("/phone-screens/interviewers/berta/calendar.ics")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 2020-03-02T10:00:00Z, PASSED, CONFIRMED",
        "21, 2020-03-02T10:00:00Z, FAILED, CONFIRMED",
        "22, 2020-03-02T10:00:00Z, NO_SHOW, CANCELLED",
        "23, 2020-03-02T10:00:00Z, CANDIDATE_CANCELLED, CANCELLED",
        "24, 2101-03-02T10:00:00Z, PASSED, CANCELLED"
    })
    void a_call_that_was_held_stays_when_its_outcome_is_recorded(long id, String start, String outcome, String status)
            throws Exception {
        open(id);
        arrange(id, "vera", start);
        String qualifier = outcome.equals("FAILED") ? ", \"qualifier\": \"SKILLS\"" : "";
        service.post("/phone-screens/" + id + "/outcome", "{\"outcome\": \"" + outcome + "\"" + qualifier + "}")
                .good();

        assertThat(value(
                        entries(service.get("/phone-screens/" + id + "/appointment.ics"))
                                .get(0),
                        "STATUS"))
                .isEqualTo(status);
    }

    @Test
    void a_call_that_was_held_stays_when_the_application_ends() throws Exception {
        OtherServices others = OtherServices.of(25);
        service.receive(others.submitted());
        arrange(25, "vera", "2020-03-02T10:00:00Z");
        service.receive(others.withdrawn(Party.CANDIDATE));

        assertThat(service.get("/phone-screens/25/appointment.ics").sent()).contains("STATUS:CONFIRMED");
    }

    @Test
    void the_file_is_the_same_each_time_it_is_fetched() {
        open(26);
        arrange(26, "wanda", "2101-03-01T10:00:00Z");
        String first = service.get("/phone-screens/26/appointment.ics").good().sent();
        service.execute("UPDATE appointment SET changed_at = TIMESTAMP WITH TIME ZONE '2101-02-03 04:05:06+00'"
                + " WHERE application_id = 26");

        assertThat(service.get("/phone-screens/26/appointment.ics").good().sent())
                .contains("DTSTAMP:21010203T040506Z")
                .isEqualTo(first.replaceFirst("DTSTAMP:.*", "DTSTAMP:21010203T040506Z"));
    }

    @Test
    void without_an_appointment_there_is_no_file() {
        open(3);

        assertThat(service.get("/phone-screens/3/appointment.ics").status()).isEqualTo(404);
        assertThat(service.get("/phone-screens/999/appointment.ics").status()).isEqualTo(404);
    }

    @Test
    void interviewers_have_a_calendar_that_only_they_and_the_recruiters_see() throws Exception {
        open(4, 5, 6);
        arrange(4, "clara", "2094-03-01T10:00:00Z");
        arrange(5, "clara", "2094-03-01T11:00:00Z");
        arrange(6, "dora", "2094-03-01T11:00:00Z");
        String path = "/phone-screens/interviewers/clara/calendar.ics";

        assertThat(entries(service.get(path))).hasSize(2);
        assertThat(entries(service.get(path, as("clara")))).hasSize(2);
        assertThat(service.get(path, as("dora")).status()).isEqualTo(404);
    }

    @Test
    void a_calendar_program_fetches_it_from_a_secret_address_without_names() throws Exception {
        open(7);
        arrange(7, "emma", "2094-03-01T10:00:00Z");

        String address =
                service.put("/phone-screens/interviewers/emma/feed", "").good().text("address");
        Reply fetched = service.get(address, WITHOUT_TOKEN).good();

        assertThat(entries(fetched)).hasSize(1);
        assertThat(fetched.sent())
                .contains("application 7")
                .doesNotContain("Ada")
                .doesNotContain("+49");
        assertThat(service.query("SELECT digest FROM calendar_feed WHERE interviewer = 'emma'"))
                .singleElement()
                .satisfies(digest -> assertThat(address).doesNotContain(digest));
    }

    @Test
    void an_address_ends_when_there_is_another_or_it_is_revoked() {
        String first =
                service.put("/phone-screens/interviewers/frida/feed", "").good().text("address");
        String second = service.put("/phone-screens/interviewers/frida/feed", "", as("frida"))
                .good()
                .text("address");

        assertThat(service.get(first, WITHOUT_TOKEN).status()).isEqualTo(404);
        service.get(second, WITHOUT_TOKEN).good();
        assertThat(service.put("/phone-screens/interviewers/frida/feed", "", as("gerda"))
                        .status())
                .isEqualTo(404);
        service.delete("/phone-screens/interviewers/frida/feed").good();
        assertThat(service.get(second, WITHOUT_TOKEN).status()).isEqualTo(404);
        assertThat(service.get("/phone-screens/feeds/guessed.ics", WITHOUT_TOKEN)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "a%0ab", "%20", TOO_LONG})
    void an_invalid_interviewer_name_has_no_calendar(String name) {
        String path = "/phone-screens/interviewers/" + name;

        assertThat(service.put(path + "/feed", "{}").status()).isEqualTo(404);
        assertThat(service.get(path + "/calendar.ics").status()).isEqualTo(404);
        assertThat(service.get(path + "/free-slots").status()).isEqualTo(404);
    }

    @Test
    void names_cannot_break_out_of_their_line() throws Exception {
        open(8);
        String call = "{\"start\": \"2094-03-01T10:00:00Z\", \"interviewer\": \"hanna\\r\\nBEGIN:VALARM;x,y\"}";
        service.put("/phone-screens/8/appointment", call).good();

        List<CalendarComponent> entries =
                entries(service.get("/phone-screens/8/appointment.ics").good());

        assertThat(entries).hasSize(1);
        assertThat(service.get("/phone-screens/8/appointment.ics").sent()).doesNotContain("\nBEGIN:VALARM");
    }

    @Test
    void a_number_that_an_earlier_release_stored_cannot_break_out_of_its_line() throws Exception {
        open(12);
        arrange(12, "hugo", "2094-03-08T10:00:00Z");
        service.execute("UPDATE appointment SET number = '1' || CHR(13) || CHR(10) || 'BEGIN:VALARM;x,y'"
                + " WHERE application_id = 12");

        String file = service.get("/phone-screens/12/appointment.ics").good().sent();

        assertThat(entries(service.get("/phone-screens/12/appointment.ics").good()))
                .hasSize(1);
        assertThat(file).contains("VALARM\\;x\\,y").doesNotContain("\nBEGIN:VALARM");
    }

    @Test
    void free_slots_leave_out_what_is_booked_the_night_and_the_weekend() {
        open(9);
        arrange(9, "ida", "2094-03-05T10:00:00Z");

        List<String> friday = slots("ida", "2094-03-05T09:00:00Z", "2094-03-05T12:00:00Z");
        List<String> weekend = slots("ida", "2094-03-06T00:00:00Z", "2094-03-08T00:00:00Z");
        List<String> monday = slots("ida", "2094-03-08T00:00:00Z", "2094-03-09T00:00:00Z");

        assertThat(friday)
                .containsExactly(
                        "2094-03-05T09:00:00Z",
                        "2094-03-05T09:30:00Z",
                        "2094-03-05T10:30:00Z",
                        "2094-03-05T11:00:00Z",
                        "2094-03-05T11:30:00Z");
        assertThat(weekend).isEmpty();
        assertThat(monday).hasSize(16).startsWith("2094-03-08T09:00:00Z").endsWith("2094-03-08T16:30:00Z");
        assertThat(slots("ida", "2020-03-02T00:00:00Z", "2020-03-03T00:00:00Z")).isEmpty();
    }

    @Test
    void free_slots_are_asked_for_a_time_that_can_be() {
        String path = "/phone-screens/interviewers/ida/free-slots";

        assertThat(service.get(path + "?from=2094-03-08T00:00:00Z&to=2094-03-01T00:00:00Z")
                        .text("detail"))
                .startsWith("to:");
        assertThat(service.get(path + "?from=2094-03-08T00:00:00Z&to=2094-09-01T00:00:00Z")
                        .status())
                .isEqualTo(400);
        assertThat(service.get(path + "?durationMinutes=0").status()).isEqualTo(400);
        assertThat(service.get(path + "?from=%2B999999999-12-31T23:59:59Z").text("detail"))
                .startsWith("from:");
        assertThat(service.get(path + "?from=-999999999-01-01T00:00:00%2B18:00").status())
                .isEqualTo(400);
        assertThat(service.get(path, as("jana")).status()).isEqualTo(404);
        service.get(path).good();
    }

    private List<String> slots(String interviewer, String from, String to) {
        Reply answer = service.get(
                        "/phone-screens/interviewers/" + interviewer + "/free-slots?from=" + from + "&to=" + to)
                .good();
        return StreamSupport.stream(answer.body().spliterator(), false)
                .map(slot -> slot.path("start").asText())
                .toList();
    }

    private void open(long... ids) {
        for (long id : ids) {
            service.receive(OtherServices.of(id).submitted());
        }
    }

    private void arrange(long id, String interviewer, String start) {
        String body =
                "{\"start\": \"%s\", \"interviewer\": \"%s\", \"number\": \"+49 30 1\", \"confirmPastStart\": true}"
                        .formatted(OffsetDateTime.parse(start), interviewer);
        service.put("/phone-screens/" + id + "/appointment", body).good();
    }

    private static String value(CalendarComponent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    private static List<CalendarComponent> entries(Reply answer) throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(answer.good().sent()));
        return calendar.getComponents();
    }

    private static Map<String, String> as(String interviewer) {
        return Map.of("Authorization", SignIn.bearer(interviewer, Role.INTERVIEWER));
    }
}
