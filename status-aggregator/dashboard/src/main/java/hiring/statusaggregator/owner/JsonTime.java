package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads times of owners' answers. */
final class JsonTime {

    private JsonTime() {}

    /** The time; empty if it is missing or is none. */
    static Optional<Instant> of(JsonNode time) {
        try {
            return JsonText.of(time).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
