package hiring.choreography.stage;

import java.util.Optional;

/**
 * An outcome to be recorded, with its qualifier.
 *
 * @param outcome for example {@code NO_SHOW}
 * @param qualifier the reason within the outcome, for example {@code SKILLS}
 */
public record OutcomeChoice(String outcome, Optional<String> qualifier) {

    /** An outcome without a qualifier. */
    public static OutcomeChoice of(String outcome) {
        return new OutcomeChoice(outcome, Optional.empty());
    }
}
