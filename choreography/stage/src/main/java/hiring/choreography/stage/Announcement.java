package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import java.util.Optional;

/**
 * Why and by whom a stage's record changed.
 *
 * @param causation the event that it is a reaction to
 * @param note for the stage's own people
 */
record Announcement(
        Verb verb, Actor actor, Optional<String> causation, Optional<String> reason, Optional<String> note) {

    static Announcement by(Actor actor, Verb verb) {
        return new Announcement(verb, actor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Announcement because(String why) {
        return new Announcement(verb, actor, causation, Optional.of(why), note);
    }

    Announcement inReactionTo(String eventId) {
        return new Announcement(verb, actor, Optional.of(eventId), reason, note);
    }

    Announcement noting(Optional<String> privateNote) {
        return new Announcement(verb, actor, causation, reason, privateNote);
    }
}
