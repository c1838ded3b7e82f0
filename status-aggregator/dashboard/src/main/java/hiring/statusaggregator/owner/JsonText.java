package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads texts of owners' answers. */
final class JsonText {

    private JsonText() {}

    /** The text; empty if it is missing or is none. */
    static Optional<String> of(JsonNode text) {
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }
}
