package hiring.choreography.stage;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.web.InvalidFieldException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outcomes that a stage knows, as data: what each means for its status, and the qualifiers it may have. */
public final class Outcomes {

    private final Map<String, Outcome> known;

    private Outcomes(Map<String, Outcome> known) {
        this.known = Collections.unmodifiableMap(known);
    }

    /** One outcome: its name, the status it means, and the qualifiers it allows. */
    public record Outcome(String name, StageStatus status, List<String> qualifiers) {}

    /** An outcome with the qualifiers that it allows. */
    static Outcome outcome(String name, StageStatus status, String... qualifiers) {
        return new Outcome(name, status, List.of(qualifiers));
    }

    /** The stage's outcomes, in the order in which they are offered. */
    public static Outcomes of(Outcome... outcomes) {
        Map<String, Outcome> known = new LinkedHashMap<>();
        Arrays.stream(outcomes).forEach(outcome -> known.put(outcome.name(), outcome));
        return new Outcomes(known);
    }

    /** Some of these. */
    Outcomes only(List<String> names) {
        return of(
                all().stream().filter(outcome -> names.contains(outcome.name())).toArray(Outcome[]::new));
    }

    /** All of them, in the order in which they are offered. */
    public List<Outcome> all() {
        return List.copyOf(known.values());
    }

    /** Their names. */
    List<String> names() {
        return List.copyOf(known.keySet());
    }

    /** The qualifiers that any of them allows. */
    List<String> qualifiers() {
        return known.values().stream()
                .flatMap(outcome -> outcome.qualifiers().stream())
                .distinct()
                .toList();
    }

    /**
     * The status that a choice means.
     *
     * @throws InvalidFieldException if the stage knows no such outcome, or the outcome no such qualifier; it lists those
     *     that are known
     */
    public StageStatus statusOf(OutcomeChoice choice) {
        Outcome outcome = Optional.ofNullable(known.get(choice.outcome()))
                .orElseThrow(() -> InvalidFieldException.notOneOf("outcome", choice.outcome(), known.keySet()));
        choice.qualifier()
                .filter(given -> !outcome.qualifiers().contains(given))
                .ifPresent(unknown -> {
                    throw InvalidFieldException.notOneOf("qualifier", unknown, outcome.qualifiers());
                });
        return outcome.status();
    }
}
