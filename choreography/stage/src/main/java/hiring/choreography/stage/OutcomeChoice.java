package hiring.choreography.stage;

import java.util.Optional;

/**
 * What somebody wants recorded, in the stage's own words.
 *
 * @param outcome for example {@code NO_SHOW}
 * @param qualifier the outcome's nearer description, for example {@code SKILLS}
 */
public record OutcomeChoice(String outcome, Optional<String> qualifier) {

    /** An outcome without a qualifier. */
    public static OutcomeChoice of(String outcome) {
        return new OutcomeChoice(outcome, Optional.empty());
    }
}
