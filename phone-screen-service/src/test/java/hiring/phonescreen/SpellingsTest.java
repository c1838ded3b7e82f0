package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An interviewer is the same person however their name is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingsTest {

    private static final AtomicLong NUMBERS = new AtomicLong();

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

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "interviewer ,Interviewer",
                "\u200banna.schmidt,Anna.Schmidt",
                "margaret hamilton,Margaret\u00a0 Hamilton",
                "zoë@example.org,Zoe\u0308@Example.org\ufeff",
                "\u202adora\u202c,DORA"
            })
    void no_interviewer_is_booked_twice_by_another_spelling(String one, String other) {
        long first = open();
        long second = open();
        arrange(first, one).good();

        assertThat(arrange(second, other).text("type")).isEqualTo("urn:hiring:problem:appointment-conflict");
        assertThat(service.get("/phone-screens/" + first, as(other.strip())).status())
                .isEqualTo(200);
        for (String name : new String[] {one, other}) {
            assertThat(calendarOf(name, other.strip())).contains("application-" + first + "@");
            assertThat(service.get("/phone-screens?assignee=" + encoded(name))
                            .good()
                            .body()
                            .path("items")
                            .findValuesAsText("applicationId"))
                    .containsExactly(String.valueOf(first));
        }
        assertThat(service.get("/phone-screens", as(other.strip()))
                        .good()
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void a_feed_is_the_same_for_every_spelling() {
        long call = open();
        arrange(call, "Gerda").good();

        String first = service.put("/phone-screens/interviewers/gerda%20/feed", "", as("GERDA"))
                .good()
                .text("address");
        assertThat(service.get(first, Map.of()).sent()).contains("application-" + call + "@");
        String second = service.put("/phone-screens/interviewers/Gerda/feed", "", as("gerda"))
                .good()
                .text("address");

        assertThat(service.get(first, Map.of()).status()).isEqualTo(404);
        assertThat(service.get(second, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void a_name_is_shown_as_it_was_written() {
        long call = open();

        Reply arranged = arrange(call, " Margaret\u00a0Burbidge\t").good();

        assertThat(arranged.text("assignee")).isEqualTo("Margaret Burbidge");
        assertThat(arranged.body().path("appointment").path("interviewer").asText())
                .isEqualTo("Margaret Burbidge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u00a0", "\\u3164", "\\u2800", "\\t"})
    void a_name_that_does_not_show_is_blank(String name) {
        long call = open();

        assertThat(arrange(call, name).status()).isEqualTo(400);
        assertThat(service.put("/phone-screens/" + call + "/assignee", "{\"assignee\": \"" + name + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+33\u00a06 12 34 56 78|+33 6 12 34 56 78",
                "555\u2013123\u20134567|555-123-4567",
                "＋４９　３０　５５５１２３４|+49 30 5551234",
                "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧|+966 50 123 4567",
                "+49 30 5551234;ext=5678|+49 30 5551234 ext. 5678",
                "+49 30 5551234 extension 5678|+49 30 5551234 ext. 5678"
            })
    void a_number_to_call_is_in_plain_digits(String copied, String looks) {
        Reply arranged = arrangeAt(open(), copied).good();

        assertThat(arranged.body().path("appointment").path("number").asText()).isEqualTo(looks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me",
                "12",
                "",
                "\\u00a0",
                "++49 170 1234567",
                "0170 1234567 at night",
                "https://x.example/1"
            })
    void what_is_no_number_is_refused_with_an_example(String number) {
        Reply refused = arrangeAt(open(), number);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo("number");
        assertThat(refused.body().path("errors").path(0).path("message").asText())
                .isEqualTo("is no phone number, such as +49 30 1234567 or 030 1234567 ext. 12");
    }

    @Test
    void a_note_keeps_its_lines() {
        long call = open();

        service.post("/phone-screens/" + call + "/comments", "{\"text\": \"one\\r\\n- two\\u202e\\u200b\"}")
                .good();

        assertThat(service.get("/phone-screens/" + call + "/comments").sent()).contains("one\\n- two\"");
    }

    private long open() {
        long id = NUMBERS.incrementAndGet();
        service.receive(OtherServices.of(id).submitted());
        return id;
    }

    private Reply arrange(long id, String interviewer) {
        return service.put(
                "/phone-screens/" + id + "/appointment",
                "{\"start\": \"2099-03-02T10:00:00Z\", \"interviewer\": \"" + interviewer.replace("\t", "\\t") + "\"}");
    }

    private Reply arrangeAt(long id, String number) {
        return service.put("/phone-screens/" + id + "/appointment", """
                {"start": "2099-03-02T10:00:00Z", "interviewer": "caller-%d", "number": "%s"}""".formatted(id, number));
    }

    private String calendarOf(String interviewer, String person) {
        return service.get(
                        "/phone-screens/interviewers/" + encoded(interviewer).replace("+", "%20") + "/calendar.ics",
                        as(person))
                .sent();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> as(String interviewer) {
        return Map.of("Authorization", SignIn.bearer(interviewer, Role.INTERVIEWER));
    }
}
