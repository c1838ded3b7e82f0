package hiring.choreography.deadletter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiring.choreography.event.EventCodec;
import java.io.IOException;
import java.util.Optional;

/**
 * The attributes of a message that can be read, even if the event as a whole cannot.
 *
 * @param eventId the CloudEvents id
 * @param type the CloudEvents type, known to this service or not
 * @param application the number of the application that it is about
 */
public record SelfDescription(Optional<String> eventId, Optional<String> type, Optional<Long> application) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;

    static SelfDescription of(Body body) {
        JsonNode event = body.text()
                .filter(text -> text.length() <= EventCodec.LARGEST)
                .map(SelfDescription::json)
                .orElseGet(JSON::missingNode);
        return new SelfDescription(
                text(event, "id"), text(event, "type"), text(event, "subject").flatMap(SelfDescription::number));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private static Optional<String> text(JsonNode event, String attribute) {
        JsonNode value = event.path(attribute);
        return value.isTextual() ? Optional.of(KeptText.of(value.textValue(), LONGEST)) : Optional.empty();
    }

    private static Optional<Long> number(String subject) {
        try {
            return Optional.of(Long.parseLong(subject));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
