package hiring.healthscreening.medical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.security.Role;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import hiring.healthscreening.HealthScreeningFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found is seen by clinicians alone, and each look is written down. */
class MedicalFileTest {

    private static final String FILE = "/health-screenings/7/medical-file";
    private static final String XRAY = "{\"title\": \"x-ray\", \"link\": \"https://files.example/17\"}";

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
    void findings_and_documents_are_kept() {
        fixture.agreed(7);

        Reply finding = fixture.post(7, "findings", "{\"text\": \"asthma\"}");
        Reply document = fixture.post(7, "documents", XRAY);
        fixture.post(7, "documents", "{\"title\": \"blood\", \"text\": \"all is well\"}")
                .good();

        assertThat(finding.status()).isEqualTo(201);
        assertThat(document.status()).isEqualTo(201);
        JsonNode file = fixture.read(FILE, "dr-jones", Role.CLINICIAN).good().body();
        assertThat(file.path("findings").path(0).path("text").asText()).isEqualTo("asthma");
        assertThat(file.path("findings").path(0).path("recordedBy").asText()).isEqualTo("recruiter-7");
        assertThat(file.path("findings").path(0).path("recordedAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(file.path("documents"))
                .extracting(one -> one.path("title").asText()
                        + one.path("link").asText()
                        + one.path("text").asText())
                .containsExactly("x-rayhttps://files.example/17null", "bloodnullall is well");
    }

    @Test
    void the_laboratory_may_take_its_time() {
        fixture.agreed(7);
        fixture.verdict(7, "FIT").good();

        fixture.post(7, "findings", "{\"text\": \"all is well\"}").good();

        assertThat(fixture.read(7).text("status")).isEqualTo("PASSED");
        assertThat(fixture.service().publishedTypes(7))
                .containsExactly(
                        "health-screening.opened",
                        "health-screening.updated",
                        "health-screening.passed",
                        "health-screening.updated");
    }

    @Test
    void each_look_is_written_down() {
        fixture.agreed(7);
        fixture.post(7, "findings", "{\"text\": \"asthma\"}").good();

        fixture.read(FILE, "dr-jones", Role.CLINICIAN).good();
        fixture.post(7, "documents", XRAY).good();
        fixture.read(FILE, "dr-smith", Role.CLINICIAN).good();
        fixture.read(FILE, "dr-smith", Role.CLINICIAN).good();

        JsonNode accesses = fixture.read(FILE + "/accesses", "dr-jones", Role.CLINICIAN)
                .good()
                .body()
                .path("items");
        assertThat(accesses)
                .extracting(access -> access.path("actor").asText() + " "
                        + access.path("findings").asInt() + " "
                        + access.path("documents").asInt())
                .containsExactly("dr-jones 1 0", "dr-smith 1 1", "dr-smith 1 1");
        assertThat(accesses.path(0).path("lookedAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        JsonNode page = fixture.read(FILE + "/accesses?limit=2", "dr-jones", Role.CLINICIAN)
                .good()
                .body();
        assertThat(page.path("items")).hasSize(2);
        assertThat(page.path("next").isNull()).isFalse();
    }

    @Test
    void a_reader_who_cannot_be_logged_sees_nothing() {
        fixture.agreed(7);
        fixture.post(7, "findings", "{\"text\": \"asthma\"}").good();
        fixture.service().execute("ALTER TABLE medical_access ADD CONSTRAINT broken CHECK (actor <> 'dr-jones')");

        Reply refused = fixture.read(FILE, "dr-jones", Role.CLINICIAN);

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.sent()).doesNotContain("asthma");
    }

    @Test
    void other_roles_neither_read_nor_write_anything() {
        fixture.agreed(7);
        fixture.post(7, "findings", "{\"text\": \"asthma\"}").good();

        for (String role : List.of(Role.HR, Role.RECRUITER, Role.SCREENER, Role.INTERVIEWER, Role.OPERATOR)) {
            for (String path :
                    List.of(FILE, FILE + "/accesses", "/health-screenings/7", "/health-screenings/7/history")) {
                assertThat(fixture.read(path, "user-1", role).status())
                        .as(role + " at " + path)
                        .isEqualTo(403);
            }
            Map<String, String> who = Map.of("Authorization", SignIn.bearer("user-1", role));
            assertThat(fixture.service()
                            .post("/health-screenings/7/findings", "{\"text\": \"x\"}", who)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(fixture.service().query("SELECT actor FROM medical_access")).isEmpty();
    }

    @Test
    void findings_are_stored_nowhere_else() {
        fixture.agreed(7);
        fixture.post(7, "findings", "{\"text\": \"asthma\"}").good();
        fixture.post(7, "documents", XRAY).good();

        for (String path : List.of("/health-screenings/7", "/health-screenings", "/health-screenings/7/history")) {
            assertThat(fixture.read(path, "dr-jones", Role.CLINICIAN).good().sent())
                    .as(path)
                    .doesNotContain("asthma", "x-ray", "files.example");
        }
        assertThat(fixture.service().query("SELECT note FROM event_log WHERE application_id = 7"))
                .containsExactly("null", "consent by examination, 2026-01", "a finding", "a document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "findings; {}; text",
                "findings; {'text': ' '}; text",
                "documents; {'link': 'https://files.example/1'}; title",
                "documents; {'title': 'x-ray'}; link",
                "documents; {'title': 'x-ray', 'link': 'https://files.example/1', 'text': 'x'}; link",
                "documents; {'title': 'x-ray', 'link': 'javascript:alert(1)'}; link",
                "documents; {'title': 'x-ray', 'text': ''}; text",
            })
    void what_cannot_be_kept_is_refused(String part, String body, String field) {
        fixture.agreed(7);

        Reply refused = fixture.post(7, part, body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(fixture.service().publishedTypes(7)).hasSize(2);
    }

    @Test
    void a_finding_sent_again_with_its_key_is_one_finding() {
        fixture.agreed(7);
        Map<String, String> key = Map.of("Idempotency-Key", "a-finding");

        fixture.service().post("/health-screenings/7/findings", "{\"text\": \"asthma\"}", key);
        Reply again = fixture.service().post("/health-screenings/7/findings", "{\"text\": \"asthma\"}", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(fixture.service().query("SELECT id FROM medical_finding")).hasSize(1);
    }

    @Test
    void the_file_of_an_unknown_application_is_not_found() {
        assertThat(fixture.read("/health-screenings/999/medical-file", "dr-jones", Role.CLINICIAN)
                        .status())
                .isEqualTo(404);
        assertThat(fixture.service().query("SELECT actor FROM medical_access")).isEmpty();
    }
}
