package hiring.backgroundcheck.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.choreography.web.InvalidFieldException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The fields of a webhook that are read: its id, and the report it is about. Its statements about the report are ignored.
 *
 * @param id the provider's, the same however often it is sent
 * @param reference the provider's id for the report; empty if it is about something else
 */
record Webhook(String id, Optional<String> reference) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Predicate<String> NAME =
            Pattern.compile("[!-~]{1,200}").asMatchPredicate();

    /** @throws InvalidFieldException if it is not a webhook */
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
