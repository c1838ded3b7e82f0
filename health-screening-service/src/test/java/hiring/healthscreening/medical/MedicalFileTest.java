package hiring.healthscreening.medical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.security.Role;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import hiring.healthscreening.Surgery;
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
    private Surgery surgery;

    @BeforeEach
    void open() {
        surgery = Surgery.open();
    }

    @AfterEach
    void close() {
        surgery.close();
    }

    @Test
    void findings_and_documents_are_kept() {
        surgery.agreed(7);

        Reply finding = surgery.post(7, "findings", "{\"text\": \"asthma\"}");
        Reply document = surgery.post(7, "documents", XRAY);
        surgery.post(7, "documents", "{\"title\": \"blood\", \"text\": \"all is well\"}")
                .good();

        assertThat(finding.status()).isEqualTo(201);
        assertThat(document.status()).isEqualTo(201);
        JsonNode file = surgery.look(FILE, "dr-jones", Role.CLINICIAN).good().body();
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
        surgery.agreed(7);
        surgery.verdict(7, "FIT").good();

        surgery.post(7, "findings", "{\"text\": \"all is well\"}").good();

        assertThat(surgery.look(7).text("status")).isEqualTo("PASSED");
        assertThat(surgery.service().announcedTypes(7))
                .containsExactly(
                        "health-screening.opened",
                        "health-screening.updated",
                        "health-screening.passed",
                        "health-screening.updated");
    }

    @Test
    void each_look_is_written_down() {
        surgery.agreed(7);
        surgery.post(7, "findings", "{\"text\": \"asthma\"}").good();

        surgery.look(FILE, "dr-jones", Role.CLINICIAN).good();
        surgery.post(7, "documents", XRAY).good();
        surgery.look(FILE, "dr-smith", Role.CLINICIAN).good();
        surgery.look(FILE, "dr-smith", Role.CLINICIAN).good();

        JsonNode accesses = surgery.look(FILE + "/accesses", "dr-jones", Role.CLINICIAN)
                .good()
                .body()
                .path("items");
        assertThat(accesses)
                .extracting(access -> access.path("actor").asText() + " "
                        + access.path("findings").asInt() + " "
                        + access.path("documents").asInt())
                .containsExactly("dr-jones 1 0", "dr-smith 1 1", "dr-smith 1 1");
        assertThat(accesses.path(0).path("lookedAt").asText()).isEqualTo("2026-11-21T09:00:00Z");
        JsonNode page = surgery.look(FILE + "/accesses?limit=2", "dr-jones", Role.CLINICIAN)
                .good()
                .body();
        assertThat(page.path("items")).hasSize(2);
        assertThat(page.path("next").isNull()).isFalse();
    }

    @Test
    void whoever_cannot_be_written_down_sees_nothing() {
        surgery.agreed(7);
        surgery.post(7, "findings", "{\"text\": \"asthma\"}").good();
        surgery.service().execute("ALTER TABLE medical_access ADD CONSTRAINT broken CHECK (actor <> 'dr-jones')");

        Reply refused = surgery.look(FILE, "dr-jones", Role.CLINICIAN);

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.sent()).doesNotContain("asthma");
    }

    @Test
    void nobody_else_sees_or_writes_anything() {
        surgery.agreed(7);
        surgery.post(7, "findings", "{\"text\": \"asthma\"}").good();

        for (String role : List.of(Role.HR, Role.RECRUITER, Role.SCREENER, Role.INTERVIEWER, Role.OPERATOR)) {
            for (String path :
                    List.of(FILE, FILE + "/accesses", "/health-screenings/7", "/health-screenings/7/history")) {
                assertThat(surgery.look(path, "somebody", role).status())
                        .as(role + " at " + path)
                        .isEqualTo(403);
            }
            Map<String, String> who = Map.of("Authorization", SignIn.bearer("somebody", role));
            assertThat(surgery.service()
                            .post("/health-screenings/7/findings", "{\"text\": \"x\"}", who)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(surgery.service().query("SELECT actor FROM medical_access")).isEmpty();
    }

    @Test
    void what_was_found_is_nowhere_else() {
        surgery.agreed(7);
        surgery.post(7, "findings", "{\"text\": \"asthma\"}").good();
        surgery.post(7, "documents", XRAY).good();

        for (String path : List.of("/health-screenings/7", "/health-screenings", "/health-screenings/7/history")) {
            assertThat(surgery.look(path, "dr-jones", Role.CLINICIAN).good().sent())
                    .as(path)
                    .doesNotContain("asthma", "x-ray", "files.example");
        }
        assertThat(surgery.service().query("SELECT note FROM event_log WHERE application_id = 7"))
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
        surgery.agreed(7);

        Reply refused = surgery.post(7, part, body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(surgery.service().announcedTypes(7)).hasSize(2);
    }

    @Test
    void a_finding_sent_again_with_its_key_is_one_finding() {
        surgery.agreed(7);
        Map<String, String> key = Map.of("Idempotency-Key", "a-finding");

        surgery.service().post("/health-screenings/7/findings", "{\"text\": \"asthma\"}", key);
        Reply again = surgery.service().post("/health-screenings/7/findings", "{\"text\": \"asthma\"}", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(surgery.service().query("SELECT id FROM medical_finding")).hasSize(1);
    }

    @Test
    void a_file_of_nobody_is_not_found() {
        assertThat(surgery.look("/health-screenings/999/medical-file", "dr-jones", Role.CLINICIAN)
                        .status())
                .isEqualTo(404);
        assertThat(surgery.service().query("SELECT actor FROM medical_access")).isEmpty();
    }
}
