package hiring.healthscreening.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.security.Role;
import hiring.choreography.testing.Reply;
import hiring.healthscreening.HealthScreeningFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From consent over an appointment to a verdict. */
class ScreeningTest {

    @SuppressWarnings("NullAway.Init")
    private HealthScreeningFixture fixture;

    @BeforeEach
    void open() {
        fixture = HealthScreeningFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void nothing_is_done_before_the_candidate_agrees() {
        fixture.opened(7);

        Reply found = fixture.read(7);
        assertThat(found.text("detail")).isEqualTo("waiting for consent");
        assertThat(found.texts("allowedActions")).containsExactly("consent", "outcome", "assign", "due");
        List<Reply> refused = List.of(
                fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT),
                fixture.post(7, "findings", "{\"text\": \"asthma\"}"),
                fixture.post(7, "documents", "{\"title\": \"x-ray\", \"text\": \"clear\"}"),
                fixture.verdict(7, "FIT"));
        assertThat(refused).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.text("detail")).endsWith("is PENDING: it is waiting for consent.");
        });
        assertThat(fixture.service().publishedTypes(7)).hasSize(1);
    }

    @Test
    void consent_is_recorded_with_when_to_what_and_by_whom() {
        fixture.opened(7);

        JsonNode consent = fixture.consent(7).good().body().path("consent");

        assertThat(consent.path("givenAt").asText()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(consent.path("form").asText()).isEqualTo("examination, 2026-01");
        assertThat(consent.path("recordedBy").asText()).isEqualTo("recruiter-7");
        assertThat(fixture.read(7).text("detail")).isEqualTo("waiting for an appointment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "consent; {'givenAt': '2026-11-21T09:06:00Z', 'form': '1'}; givenAt",
                "consent; {'givenAt': '0001-01-01T09:06:00Z', 'form': '1'}; givenAt",
                "consent; {'givenAt': '2026-11-20T09:06:00Z', 'form': ' '}; form",
                "consent; {'form': '1'}; givenAt",
                "appointment; {'start': '2026-12-01T08:00:00Z', 'durationMinutes': 30}; clinicId",
                "appointment; {'clinicId': 99, 'start': '2026-12-01T08:00:00Z', 'durationMinutes': 30}; clinicId",
                "appointment; {'clinicId': 1, 'start': 'soon', 'durationMinutes': 30}; start",
                "appointment; {'clinicId': 1, 'start': '+9999-12-01T08:00:00Z', 'durationMinutes': 30}; start",
                "appointment; {'clinicId': 1, 'start': '2026-12-01T08:00:00Z', 'durationMinutes': 4}; durationMinutes",
                "appointment; {'clinicId': 1, 'start': '2026-12-01T08:00:00Z', 'durationMinutes': 481};"
                        + " durationMinutes",
            })
    void what_cannot_be_is_refused(String part, String body, String field) {
        fixture.agreed(7);
        int before = fixture.service().publishedTypes(7).size();

        Reply refused = fixture.put(7, part, body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(fixture.service().publishedTypes(7)).hasSize(before);
    }

    @Test
    void an_appointment_is_shown_as_the_clinics_clocks_will_show_it() {
        fixture.agreed(7);
        String place = fixture.service()
                .post("/clinics", "{\"name\": \"Seaside\", \"address\": \"Lisbon\", \"timeZone\": \"Europe/Lisbon\"}")
                .good()
                .text("id");

        JsonNode appointment = fixture.put(
                        7,
                        "appointment",
                        HealthScreeningFixture.APPOINTMENT.replace("\"clinicId\": 1", "\"clinicId\": " + place))
                .good()
                .body()
                .path("appointment");

        assertThat(appointment.path("clinic").path("name").asText()).isEqualTo("Seaside");
        assertThat(appointment.path("start").asText()).isEqualTo("2026-12-01T07:00:00Z");
        assertThat(appointment.path("localStart").asText()).startsWith("2026-12-01T07:00");
        assertThat(appointment.path("end").asText()).isEqualTo("2026-12-01T07:45:00Z");
        assertThat(appointment.path("rescheduled").asInt()).isZero();
        assertThat(fixture.read(7).text("detail")).isEqualTo("waiting for the appointment");
    }

    @Test
    void an_appointment_agreed_anew_is_counted_and_the_same_again_is_not() {
        fixture.agreed(7);
        fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT).good();

        fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT).good();
        Reply moved = fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT.replace("12-01", "12-02"))
                .good();

        assertThat(moved.body().path("appointment").path("rescheduled").asInt()).isEqualTo(1);
        assertThat(moved.body().path("appointment").path("start").asText()).isEqualTo("2026-12-02T07:00:00Z");
    }

    @Test
    void of_two_who_move_an_appointment_at_once_one_gets_a_conflict() {
        fixture.agreed(7);
        fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT).good();
        Map<String, String> third = Map.of("If-Match", "\"3\"");

        Set<Integer> answers = Stream.of("12-02", "12-03")
                .map(day -> CompletableFuture.supplyAsync(() -> fixture.service()
                        .put(
                                "/health-screenings/7/appointment",
                                HealthScreeningFixture.APPOINTMENT.replace("12-01", day),
                                third)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(fixture.read(7)
                        .body()
                        .path("appointment")
                        .path("rescheduled")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void an_appointment_that_has_not_begun_cannot_be_missed() {
        fixture.agreed(7);
        assertThat(fixture.post(7, "no-show", "{}").text("detail")).contains("there is no appointment");
        fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT).good();

        Reply refused = fixture.post(7, "no-show", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("the appointment begins 2026-12-01T07:00:00Z");
    }

    @Test
    void a_candidate_who_did_not_come_may_come_another_time() {
        fixture.agreed(7);
        fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT).good();
        fixture.advance(Duration.ofDays(10));
        assertThat(fixture.read(7).text("detail")).isEqualTo("waiting for a verdict");

        Reply missed = fixture.post(7, "no-show", "{\"note\": \"had the flu\"}").good();
        assertThat(missed.text("status")).isEqualTo("PENDING");
        assertThat(missed.text("detail")).isEqualTo("the appointment was missed");
        assertThat(missed.body().path("appointment").path("missed").asInt()).isEqualTo(1);
        assertThat(fixture.post(7, "no-show", "{}").status()).isEqualTo(409);

        Reply again = fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT.replace("12-01", "12-08"))
                .good();
        assertThat(again.text("detail")).isEqualTo("waiting for the appointment");
        assertThat(again.body().path("appointment").path("rescheduled").asInt()).isEqualTo(1);
        assertThat(again.body().path("appointment").path("missed").asInt()).isEqualTo(1);
    }

    @Test
    void consent_that_is_withdrawn_cancels_the_appointment() {
        fixture.agreed(7);
        fixture.put(7, "appointment", HealthScreeningFixture.APPOINTMENT).good();

        Reply withdrawn = fixture.post(7, "consent/withdraw", "{\"note\": \"afraid of needles\"}")
                .good();

        assertThat(withdrawn.text("detail")).isEqualTo("waiting for consent");
        assertThat(withdrawn.body().path("appointment").isNull()).isTrue();
        assertThat(withdrawn.body().path("consent").path("withdrawnAt").asText())
                .isEqualTo("2026-11-21T09:00:00Z");
        assertThat(fixture.verdict(7, "FIT").status()).isEqualTo(409);
        fixture.consent(7).good();
        assertThat(fixture.verdict(7, "FIT").good().text("status")).isEqualTo("PASSED");
    }

    @ParameterizedTest
    @CsvSource({"FIT, PASSED", "UNFIT, FAILED"})
    void a_verdict_means_a_status(String verdict, String status) {
        fixture.agreed(7);

        Reply judged = fixture.verdict(7, verdict).good();

        assertThat(judged.text("status")).isEqualTo(status);
        assertThat(judged.text("outcome")).isEqualTo(verdict);
        assertThat(judged.body().path("accommodations").isNull()).isTrue();
        assertThat(judged.texts("allowedActions")).containsExactly("reopen", "finding", "document");
    }

    @Test
    void accommodations_go_with_the_verdict_that_needs_them_and_no_other() {
        fixture.agreed(7);

        Reply without = fixture.verdict(7, "FIT_WITH_ACCOMMODATION");
        Reply needless = fixture.post(7, "verdict", "{\"verdict\": \"FIT\", \"accommodations\": \"a ramp\"}");
        Reply unknown = fixture.verdict(7, "SPLENDID");

        for (Reply refused : List.of(without, needless)) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().path("errors").path(0).path("field").asText())
                    .isEqualTo("accommodations");
        }
        assertThat(unknown.body().path("errors").path(0).path("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("FIT", "FIT_WITH_ACCOMMODATION", "UNFIT");
        assertThat(fixture.read(7).text("status")).isEqualTo("PENDING");
    }

    @Test
    void hr_sees_what_it_needs_and_nothing_else() {
        fixture.agreed(7);
        assertThat(needed(7)).isEqualTo("null");
        fixture.post(7, "verdict", "{\"verdict\": \"FIT_WITH_ACCOMMODATION\", \"accommodations\": \"a ramp\"}")
                .good();
        assertThat(fixture.read(7).text("accommodations")).isEqualTo("a ramp");
        assertThat(needed(7)).isEqualTo("a ramp");

        fixture.post(7, "reopen", "{\"reason\": \"another look\"}").good();
        assertThat(needed(7)).isEqualTo("null");
        fixture.verdict(7, "FIT").good();
        assertThat(needed(7)).isEqualTo("null");

        assertThat(fixture.read("/health-screenings/7", "anita", Role.HR).status())
                .isEqualTo(403);
        assertThat(fixture.read("/health-screenings/7/accommodations", "rita", Role.RECRUITER)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_outcome_without_a_verdict_needs_no_consent() {
        fixture.opened(7);

        Reply verdict = fixture.post(7, "outcome", "{\"outcome\": \"FIT\"}");
        Reply ended = fixture.post(7, "outcome", "{\"outcome\": \"CANDIDATE_CANCELLED\"}")
                .good();

        assertThat(verdict.status()).isEqualTo(400);
        assertThat(verdict.body().path("errors").path(0).path("allowed"))
                .extracting(JsonNode::asText)
                .containsExactly("NO_SHOW", "CANDIDATE_CANCELLED");
        assertThat(ended.text("status")).isEqualTo("FAILED");
        assertThat(fixture.service()
                        .post("/health-screenings/bulk/outcome", "{\"applicationIds\": [7], \"outcome\": \"UNFIT\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_verdict_sent_again_with_its_key_is_one_verdict() {
        fixture.agreed(7);
        Map<String, String> key = Map.of("Idempotency-Key", "a-verdict");

        Reply once = fixture.service().post("/health-screenings/7/verdict", "{\"verdict\": \"FIT\"}", key);
        Reply again = fixture.service().post("/health-screenings/7/verdict", "{\"verdict\": \"FIT\"}", key);

        assertThat(again.sent()).isEqualTo(once.good().sent());
        assertThat(fixture.service().publishedTypes(7)).hasSize(3);
    }

    private String needed(long id) {
        return fixture.read("/health-screenings/" + id + "/accommodations", "anita", Role.HR)
                .good()
                .text("accommodations");
    }
}
