package hiring.offer.version;

import hiring.choreography.event.Actor;
import java.util.Optional;

/**
 * Where the approval of a version stands.
 *
 * @param asked who asked for it
 * @param decided who gave or refused it
 * @param reason why it was refused, for those alone who may know the terms
 */
public record Approval(State state, Optional<Stamp> asked, Optional<Stamp> decided, Optional<String> reason) {

    /** How far it is. */
    public enum State {
        /** Nobody has asked. */
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

    /** Whether it was asked for, and nobody has decided yet. */
    public boolean isAwaited() {
        return state == State.ASKED;
    }

    /** Whether it was given. */
    public boolean isGiven() {
        return state == State.APPROVED;
    }

    /** Whether somebody asked for it. */
    boolean wasAskedBy(Actor somebody) {
        return asked.map(Stamp::by).filter(somebody::equals).isPresent();
    }
}
