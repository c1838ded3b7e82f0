package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every service describes its own API, and shows it to whoever opens its Swagger UI. What was served is left in {@code
 * target/openapi} for whoever lints it.
 */
@ExtendWith(WholeSystem.class)
class ApiDescriptionTest {

    private final RunningHiring hiring;

    ApiDescriptionTest(RunningHiring hiring) {
        this.hiring = hiring;
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS_AGGREGATOR,/application-statuses/{applicationId}/timeline",
        "APPLICATION,/processes/{name}",
        "PHONE_SCREEN,/phone-screens/{applicationId}/outcome",
        "ONSITE_INTERVIEW,/onsite-interviews/{applicationId}/appointment",
        "BACKGROUND_CHECK,/background-checks/{applicationId}/reopen",
        "HEALTH_SCREENING,/health-screenings/{applicationId}/history",
        "OFFER,/offers/{applicationId}/terms"
    })
    void is_at_hand(Service service, String path) throws IOException {
        Rest rest = hiring.rest(service);

        Answer description = rest.get("/openapi.yml").good();
        assertThat(description.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/yaml"));
        assertThat(description.body().asText())
                .contains("openapi: 3.1.0", path + ":", "/parked-events/{id}/redrive:", "urn:hiring:problem:not-found")
                .doesNotContain("schemas/Person", "schemas/Actor", "schemas/IfMatch", "nullable:");
        Files.writeString(
                Files.createDirectories(Path.of("target", "openapi")).resolve(service.fullName() + ".yml"),
                description.sent());
        assertThat(rest.get("/swagger-ui").good().body().asText()).contains("swagger-ui-bundle.js");
        rest.get("/webjars/swagger-ui/swagger-ui-bundle.js").good();
    }
}
