package hiring.system.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.system.fuzz.RawClient.Response;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for every response. */
final class ResponseRules {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern INTERNALS = Pattern.compile(
            "\\w(Exception|Error)\\b[: ]|\\bat [\\w.$]+\\([\\w.]*:?\\d*\\)|\\b(java|javax|jakarta|io|com|org|hiring)(\\.[a-z]\\w*)+\\.[A-Z]\\w+|SELECT .* FROM|(?i:sqlstate)");

    private ResponseRules() {}

    /** Returns the violated rule of a response; empty if there is none. */
    static Optional<String> breach(Response response) {
        int status = response.status();
        if (status >= 500) {
            return Optional.of("a " + status);
        }
        boolean isText = !response.header("content-type").startsWith("text/html");
        if (isText && INTERNALS.matcher(response.body()).find()) {
            return Optional.of("reveals internals");
        }
        if (status < 200 || (status >= 300 && status < 400)) {
            return Optional.of("a " + status);
        }
        boolean isJson = response.header("content-type").contains("json");
        if (status < 300) {
            return isJson && parsed(response).isEmpty() ? Optional.of("no JSON") : Optional.empty();
        }
        return isProblem(response) ? Optional.empty() : Optional.of("a " + status + " that is no problem");
    }

    private static boolean isProblem(Response response) {
        return response.header("content-type").startsWith("application/problem+json")
                && parsed(response)
                        .filter(problem -> problem.path("type").asText().startsWith("urn:hiring:problem:"))
                        .filter(problem -> !problem.path("title").asText().isEmpty())
                        .filter(problem -> problem.path("status").asInt() == response.status())
                        .isPresent();
    }

    static Optional<JsonNode> parsed(Response response) {
        try {
            return Optional.of(JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
