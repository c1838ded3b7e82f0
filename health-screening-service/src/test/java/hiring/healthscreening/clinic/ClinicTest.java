package hiring.healthscreening.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import hiring.healthscreening.HealthScreeningFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicTest {

    private static final String CHARITE =
            "{\"name\": \"Charité\", \"address\": \"Charitéplatz 1, Berlin\", \"timeZone\": \"Europe/Berlin\"}";

    @SuppressWarnings("NullAway.Init")
    private HealthScreeningFixture fixture;

    @BeforeAll
    void open() {
        fixture = HealthScreeningFixture.open();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @Test
    void the_company_doctor_is_there_from_the_beginning() {
        assertThat(fixture.service().get("/clinics/1").good().text("name")).isEqualTo("Company doctor");
    }

    @Test
    void a_clinic_is_written_down_and_found_again() {
        Reply added = fixture.service().post("/clinics", CHARITE);

        assertThat(added.status()).isEqualTo(201);
        String place = added.header("Location").orElseThrow();
        Reply found = fixture.service().get(place).good();
        assertThat(found.text("address")).isEqualTo("Charitéplatz 1, Berlin");
        assertThat(found.text("timeZone")).isEqualTo("Europe/Berlin");
        assertThat(found.header("ETag")).contains("\"1\"");
        assertThat(fixture.service().get("/clinics?limit=200").body().path("items"))
                .extracting(clinic -> clinic.path("name").asText())
                .contains("Company doctor", "Charité");
    }

    @Test
    void a_change_needs_the_current_revision() {
        String place =
                fixture.service().post("/clinics", CHARITE).header("Location").orElseThrow();
        String moved = CHARITE.replace("Charitéplatz 1", "Luisenstraße 7");

        Reply changed = fixture.service().put(place, moved, Map.of("If-Match", "\"1\""));
        Reply stale = fixture.service().put(place, CHARITE, Map.of("If-Match", "\"1\""));

        assertThat(changed.good().text("revision")).isEqualTo("2");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(fixture.service().get(place).text("address")).isEqualTo("Luisenstraße 7, Berlin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Charité; ' '; Europe/Berlin; address",
                "' '; Berlin; Europe/Berlin; name",
                "Charité; Berlin; Middle/Earth; timeZone",
                "Charité; Berlin; +01:00; timeZone",
            })
    void an_invalid_clinic_is_rejected(String name, String address, String timeZone, String field) {
        int before = clinics();

        Reply refused = fixture.service()
                .post(
                        "/clinics",
                        "{\"name\": \"" + name + "\", \"address\": \"" + address + "\", \"timeZone\": \"" + timeZone
                                + "\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(clinics()).isEqualTo(before);
    }

    @Test
    void an_unknown_clinic_is_not_found() {
        assertThat(fixture.service().get("/clinics/999").status()).isEqualTo(404);
        assertThat(fixture.service().put("/clinics/999", CHARITE).status()).isEqualTo(404);
    }

    @Test
    void sent_again_with_its_key_it_is_one_clinic() {
        Map<String, String> key = Map.of("Idempotency-Key", "a-clinic");

        Reply once = fixture.service().post("/clinics", CHARITE, key);
        Reply again = fixture.service().post("/clinics", CHARITE, key);

        assertThat(again.sent()).isEqualTo(once.sent());
        assertThat(again.header("Location")).isEqualTo(once.header("Location"));
    }

    @Test
    void clinics_are_the_clinicians_business() {
        for (String role : List.of(Role.RECRUITER, Role.HR, Role.SCREENER)) {
            Map<String, String> who = Map.of("Authorization", SignIn.bearer("user-1", role));
            assertThat(fixture.service().get("/clinics", who).status()).isEqualTo(403);
            assertThat(fixture.service().post("/clinics", CHARITE, who).status())
                    .isEqualTo(403);
        }
    }

    private int clinics() {
        return fixture.service().query("SELECT id FROM clinic").size();
    }
}
