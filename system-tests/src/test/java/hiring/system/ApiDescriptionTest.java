package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hiring.allinone.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Every service describes its own API and shows it in its Swagger UI. The served documents are written to {@code
 * target/openapi}: unchanged for the linter, and as JSON with sorted keys for comparing versions.
 */
@ExtendWith(WholeSystem.class)
class ApiDescriptionTest {

    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private final RunningSystem hiring;

    ApiDescriptionTest(RunningSystem hiring) {
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
    void every_service_serves_its_description_and_swagger_ui(Service service, String path) throws IOException {
        Rest rest = hiring.rest(service);

        Answer description = rest.get("/openapi.yml").good();
        assertThat(description.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/yaml"));
        assertThat(description.body().asText())
                .contains("openapi: 3.1.0", path + ":", "/dead-letters/{id}/redrive:", "urn:hiring:problem:not-found")
                .doesNotContain("schemas/Person", "schemas/Actor", "schemas/IfMatch", "nullable:");
        leave(service, description.sent());
        assertThat(rest.get("/swagger-ui").good().body().asText()).contains("swagger-ui-bundle.js");
        rest.get("/webjars/swagger-ui/swagger-ui-bundle.js").good();
    }

    /** A reader of Swagger UI sees no Javadoc. A controller of {@code choreography} needs an annotation for its texts. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void every_query_parameter_is_described(Service service) {
        JsonNode description = SORTED.valueToTree(
                new Yaml().load(hiring.rest(service).get("/openapi.yml").good().sent()));

        assertThat(description.path("paths").findValues("parameters"))
                .isNotEmpty()
                .flatExtracting(ApiDescriptionTest::elements)
                .filteredOn(parameter -> parameter.path("in").asText().equals("query"))
                .allMatch(parameter -> parameter.has("description"));
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static void leave(Service service, String yaml) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "openapi"));
        Files.writeString(folder.resolve(service.fullName() + ".yml"), yaml);
        Map<String, Object> document = new Yaml().load(yaml);
        Files.writeString(folder.resolve(service.fullName() + ".json"), SORTED.writeValueAsString(document));
    }
}
