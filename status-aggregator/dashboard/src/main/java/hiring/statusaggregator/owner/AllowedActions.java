package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Optional;

/**
 * What an owner lets somebody do with an application now.
 *
 * @param owner empty if it is not known where the owner is
 * @param answer what became of the question
 * @param actions what it has named; none unless it has answered
 */
public record AllowedActions(StageName stage, Optional<ServiceEndpoint> owner, Answer answer, List<String> actions) {

    /** What became of a question. */
    public enum Answer {
        /** The owner has named what is allowed, which may be nothing. */
        GIVEN,
        /** The owner does not tell whoever asks. */
        REFUSED,
        /** The owner has not answered in time, or not in a way that can be understood. */
        NONE,
        /** Nobody was asked. */
        NOT_ASKED
    }

    /** The actions are kept as they are given. */
    public AllowedActions {
        actions = List.copyOf(actions);
    }

    static AllowedActions given(ServiceEndpoint owner, List<String> actions) {
        return new AllowedActions(owner.stage(), Optional.of(owner), Answer.GIVEN, actions);
    }

    static AllowedActions without(ServiceEndpoint owner, Answer answer) {
        return new AllowedActions(owner.stage(), Optional.of(owner), answer, List.of());
    }

    static AllowedActions ofNobodyKnown(StageName stage) {
        return new AllowedActions(stage, Optional.empty(), Answer.NOT_ASKED, List.of());
    }
}
