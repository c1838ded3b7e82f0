package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import java.util.Optional;

/**
 * What a command has made of a stage's own state, and how that is announced.
 *
 * @param <S> what the stage keeps of its own
 */
public final class Effect<S> {

    private final S state;
    private final Making making;
    private final Optional<String> reason;
    private final Optional<String> note;

    private Effect(S state, Making making, Optional<String> reason, Optional<String> note) {
        this.state = state;
        this.making = making;
        this.reason = reason;
        this.note = note;
    }

    /** What becomes of the record. */
    private interface Making {
        Participant.Change of(Participant participant, StageRecord record, Participant.Announcing announcing);
    }

    /** Something of the stage's own has changed, and nothing else. */
    public static <S> Effect<S> updated(S after, Verb verb) {
        return made(after, (participant, record, announcing) -> participant.update(record, verb, announcing));
    }

    /** An outcome now stands. */
    public static <S> Effect<S> recorded(S after, OutcomeChoice choice) {
        return made(after, (participant, record, announcing) -> participant.record(record, choice, announcing));
    }

    /** No outcome stands any more. */
    public static <S> Effect<S> reopened(S after) {
        return made(after, Participant::reopen);
    }

    private static <S> Effect<S> made(S after, Making making) {
        return new Effect<>(after, making, Optional.empty(), Optional.empty());
    }

    /** With a reason that everybody may read. */
    public Effect<S> because(String why) {
        return new Effect<>(state, making, Optional.of(why), note);
    }

    /** With a note for the stage's own people. */
    public Effect<S> noting(Optional<String> privateNote) {
        return new Effect<>(state, making, reason, privateNote);
    }

    /** What the stage's own state has become. */
    public S state() {
        return state;
    }

    Participant.Change on(StageRecord record, Participant participant, Actor actor) {
        return making.of(participant, record, verb -> {
            Announcement announcement = Announcement.by(actor, verb).noting(note);
            return reason.map(announcement::because).orElse(announcement);
        });
    }
}
