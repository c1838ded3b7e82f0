package hiring.backgroundcheck.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.choreography.web.InvalidFieldException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is read of a webhook: which it is, and which report it is about. What it says of the report is not.
 *
 * @param id the provider's, the same however often it is sent
 * @param reference the report's name at the provider; empty if it is about something else
 */
record Webhook(String id, Optional<String> reference) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Predicate<String> NAME =
            Pattern.compile("[!-~]{1,200}").asMatchPredicate();

    /** @throws InvalidFieldException if it is none */
    static Webhook read(byte[] body) {
        JsonNode event = parsed(body);
        String id = event.path("id").asText("");
        if (!NAME.test(id)) {
            throw new InvalidFieldException("id", "is not the id of an event");
        }
        return new Webhook(id, reference(event.path("data").path("object")));
    }

    private static Optional<String> reference(JsonNode subject) {
        boolean isReport = subject.path("object").asText("").equals("report");
        String reference = subject.path(isReport ? "id" : "report_id").asText("");
        return Optional.of(reference).filter(NAME);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new InvalidFieldException("body", "is not JSON");
        }
    }
}
