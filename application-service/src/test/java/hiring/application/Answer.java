package hiring.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the service answered. */
record Answer(int status, String contentType, Optional<String> location, Optional<String> link, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Location"),
                response.headers().firstValue("Link"),
                json(response.body()));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    String text(String field) {
        return body.path(field).asText();
    }

    long applicationId() {
        return body.path("applicationId").asLong();
    }

    List<String> texts(String field) {
        return textsOf(body.path(field));
    }

    List<String> fieldsAtFault() {
        return stream(body.path("errors"))
                .map(error -> error.path("field").asText())
                .toList();
    }

    List<String> allowedOfFirstError() {
        return textsOf(body.path("errors").path(0).path("allowed"));
    }

    private static List<String> textsOf(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
