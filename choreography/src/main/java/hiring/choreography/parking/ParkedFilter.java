package hiring.choreography.parking;

import hiring.choreography.web.InvalidFieldException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which parked events are meant. Whatever is empty does not narrow them.
 *
 * @param type the CloudEvents type, for example {@code hiring.phone-screen.passed}
 * @param cause a part of the cause
 */
record ParkedFilter(ParkedState state, Optional<String> routingKey, Optional<String> type, Optional<String> cause) {

    /** Whatever is parked. */
    static final ParkedFilter ALL_PARKED =
            new ParkedFilter(ParkedState.PARKED, Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws InvalidFieldException if a text cannot be looked for */
    static ParkedFilter of(
            ParkedState state, @Nullable String routingKey, @Nullable String type, @Nullable String cause) {
        return new ParkedFilter(state, text("routingKey", routingKey), text("type", type), text("cause", cause));
    }

    /** PostgreSQL does not even compare with a text that it could not keep. */
    private static Optional<String> text(String field, @Nullable String given) {
        if (given != null && given.indexOf('\0') >= 0) {
            throw new InvalidFieldException(field, "has a character U+0000");
        }
        return Optional.ofNullable(given);
    }

    String condition() {
        return "state = ?"
                + routingKey.map(key -> " AND routing_key = ?").orElse("")
                + type.map(name -> " AND type = ?").orElse("")
                + cause.map(part -> " AND cause LIKE ? ESCAPE '!'").orElse("");
    }

    /** What the question marks of {@link #condition()} stand for. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>(List.of(state.name()));
        routingKey.ifPresent(parameters::add);
        type.ifPresent(parameters::add);
        cause.map(part -> "%" + part.replaceAll("[!%_]", "!$0") + "%").ifPresent(parameters::add);
        return parameters;
    }
}
