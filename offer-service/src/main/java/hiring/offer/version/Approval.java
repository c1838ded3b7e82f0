package hiring.offer.version;

import hiring.choreography.event.Actor;
import hiring.choreography.text.Identifier;
import java.util.Optional;

/**
 * The approval of a version.
 *
 * @param asked who requested it
 * @param decided who approved or refused it
 * @param reason why it was refused, visible only to users who may see the terms
 */
public record Approval(State state, Optional<Stamp> asked, Optional<Stamp> decided, Optional<String> reason) {

    /** The state of an approval. */
    public enum State {
        /** Not requested. */
        NONE,
        ASKED,
        APPROVED,
        REFUSED
    }

    static final Approval NONE = new Approval(State.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    static Approval askedBy(Stamp asking) {
        return new Approval(State.ASKED, Optional.of(asking), Optional.empty(), Optional.empty());
    }

    Approval given(Stamp deciding) {
        return new Approval(State.APPROVED, asked, Optional.of(deciding), Optional.empty());
    }

    Approval refused(Stamp deciding, String why) {
        return new Approval(State.REFUSED, asked, Optional.of(deciding), Optional.of(why));
    }

    /** Returns whether it was requested and not yet decided. */
    public boolean isAwaited() {
        return state == State.ASKED;
    }

    /** Returns whether it was given. */
    public boolean isGiven() {
        return state == State.APPROVED;
    }

    /** Returns whether a user requested it. */
    boolean wasAskedBy(Actor actor) {
        return asked.map(Stamp::by)
                .filter(by -> Identifier.areSame(by.name(), actor.name()))
                .isPresent();
    }
}
