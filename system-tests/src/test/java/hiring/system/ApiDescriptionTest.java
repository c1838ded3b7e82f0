package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every service describes its own API, and shows it to whoever opens its Swagger UI. */
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
    void is_at_hand(Service service, String path) {
        Rest rest = hiring.rest(service);

        Answer description = rest.get("/openapi.yml").good();
        assertThat(description.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/yaml"));
        assertThat(description.body().asText()).contains(path + ":", "/parked-events/{id}/redrive:");
        assertThat(rest.get("/swagger-ui").good().body().asText()).contains("swagger-ui-bundle.js");
        rest.get("/webjars/swagger-ui/swagger-ui-bundle.js").good();
    }
}
