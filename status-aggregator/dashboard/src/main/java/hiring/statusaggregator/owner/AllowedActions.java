package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Optional;

/**
 * The actions that an owner allows a user on an application now.
 *
 * @param owner empty if the owner's address is not known
 * @param answer whether and how the owner has answered
 * @param actions the allowed actions; none unless it has answered
 * @param facts what else its record says; nothing unless it has answered
 */
public record AllowedActions(
        StageName stage, Optional<ServiceEndpoint> owner, Answer answer, List<String> actions, List<RecordFact> facts) {

    /** Copies the actions and facts that it is given. */
    public AllowedActions {
        actions = List.copyOf(actions);
        facts = List.copyOf(facts);
    }

    static AllowedActions given(ServiceEndpoint owner, List<String> actions, List<RecordFact> facts) {
        return new AllowedActions(owner.stage(), Optional.of(owner), Answer.GIVEN, actions, facts);
    }

    static AllowedActions without(ServiceEndpoint owner, Answer answer) {
        return new AllowedActions(owner.stage(), Optional.of(owner), answer, List.of(), List.of());
    }

    static AllowedActions ofUnknownOwner(StageName stage) {
        return new AllowedActions(stage, Optional.empty(), Answer.NOT_ASKED, List.of(), List.of());
    }
}
