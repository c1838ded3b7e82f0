package hiring.choreography.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Selects dead letters. An empty criterion selects all.
 *
 * @param type the CloudEvents type, for example {@code hiring.phone-screen.passed}
 * @param cause a part of the cause
 */
public record DeadLetterFilter(
        DeadLetterState state, Optional<String> routingKey, Optional<String> type, Optional<String> cause) {

    /** All dead letters that are not discarded. */
    public static final DeadLetterFilter ALL_OPEN =
            new DeadLetterFilter(DeadLetterState.PARKED, Optional.empty(), Optional.empty(), Optional.empty());

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
