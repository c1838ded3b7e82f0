package hiring.system.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.allinone.Service;
import hiring.system.fuzz.FuzzRequest.Header;
import hiring.system.fuzz.RawClient.Response;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for every response. */
final class ResponseRules {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern INTERNALS = Pattern.compile(
            "\\w(Exception|Error)\\b[: ]|\\bat [\\w.$]+\\([\\w.]*:?\\d*\\)|\\b(java|javax|jakarta|io|com|org|hiring)(\\.[a-z]\\w*)+\\.[A-Z]\\w+|SELECT .* FROM|(?i:sqlstate)");

    private static final String PAGE = "text/html";

    private ResponseRules() {}

    /** Returns the violated rule of a response to the request; empty if there is none. */
    static Optional<String> breach(FuzzRequest request, Response response) {
        int status = response.status();
        if (status >= 500) {
            return Optional.of("a " + status);
        }
        boolean isText = !response.header("content-type").startsWith(PAGE);
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
        return isProblem(response) || isPageAsked(request, response)
                ? Optional.empty()
                : Optional.of("a " + status + " that is no problem");
    }

    /** Whether the response is the dashboard's page for a refusal, and the request asked for a page. */
    static boolean isPageAsked(FuzzRequest request, Response response) {
        return request.operation().service() == Service.STATUS_AGGREGATOR
                && request.headers().stream().anyMatch(ResponseRules::asksForPage)
                && response.status() >= 400
                && response.header("content-type").startsWith(PAGE)
                && response.body().contains("<main");
    }

    private static boolean asksForPage(Header header) {
        return header.name().equals("Accept") && header.value().contains(PAGE);
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
