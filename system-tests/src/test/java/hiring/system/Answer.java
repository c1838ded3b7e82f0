package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A response of a service.
 *
 * @param sent the body as text
 * @param body the body as JSON, if it is JSON
 */
public record Answer(int status, HttpHeaders headers, String sent, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body(), parsed(response.body()));
    }

    /** Returns this response, and fails unless its status is 2xx. */
    public Answer good() {
        assertThat(status).describedAs("%s", body).isBetween(200, 299);
        return this;
    }

    /** Returns this response, and fails unless it is a problem with the given status. */
    public Answer problem(int expected) {
        assertThat(status).describedAs("%s", body).isEqualTo(expected);
        assertThat(headers.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(body.path("status").asInt()).isEqualTo(expected);
        return this;
    }

    public String text(String member) {
        return body.path(member).asText();
    }

    public List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        body.path(member).forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.valueToTree(body);
        }
    }
}
