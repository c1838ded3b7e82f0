package hiring.choreography.stage;

import hiring.choreography.event.AppointmentData;
import hiring.choreography.event.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What a command makes of a stage's record, and what the event says about it. Each decision is one event.
 */
public final class Decision {

    private final StageRecord record;
    private final Kind kind;
    private final Optional<String> reason;
    private final Optional<String> note;
    private final List<AppointmentData> appointments;

    private Decision(
            StageRecord record,
            Kind kind,
            Optional<String> reason,
            Optional<String> note,
            List<AppointmentData> appointments) {
        this.record = record;
        this.kind = kind;
        this.reason = reason;
        this.note = note;
        this.appointments = appointments;
    }

    private static Decision of(StageRecord record, Kind kind) {
        return new Decision(record, kind, Optional.empty(), Optional.empty(), List.of());
    }

    /** How the record changes. */
    sealed interface Kind permits Update, Outcome, Reopening {}

    /** Something other than the outcome changes. */
    record Update(Verb verb) implements Kind {}

    /** An outcome is recorded. */
    record Outcome(OutcomeChoice choice) implements Kind {}

    /** The recorded outcome is withdrawn. */
    record Reopening() implements Kind {}

    /** The stage's own data or its work changed, but no outcome: an {@code updated} event. */
    public static Decision update(StageRecord changed) {
        return update(changed, Verb.UPDATED);
    }

    /** As {@link #update(StageRecord)}, with an event that has a name of its own, for example {@code extended}. */
    public static Decision update(StageRecord changed, Verb verb) {
        return of(changed, new Update(verb));
    }

    /**
     * Appointments were arranged, moved, missed or called off: a {@code scheduled} event.
     *
     * @param appointments all that are arranged now
     */
    public static Decision schedule(StageRecord changed, List<AppointmentData> appointments) {
        return new Decision(
                changed, new Update(Verb.SCHEDULED), Optional.empty(), Optional.empty(), List.copyOf(appointments));
    }

    /** An outcome is recorded; its status decides which event it is. */
    public static Decision outcome(StageRecord record, OutcomeChoice choice) {
        return of(record, new Outcome(choice));
    }

    /** The recorded outcome is withdrawn: a {@code reopened} event. */
    public static Decision reopen(StageRecord record) {
        return of(record, new Reopening());
    }

    /** This decision with a reason that everyone may read. */
    public Decision withReason(String why) {
        return new Decision(record, kind, Optional.of(why), note, appointments);
    }

    /** This decision with a note that only the stage's own team may read. */
    public Decision withNote(Optional<String> privateNote) {
        return new Decision(record, kind, reason, privateNote, appointments);
    }

    /** This decision with what the stage's own state is after it. */
    public <S> Decided<S> leaving(S state) {
        return new Decided<>(this, state);
    }

    /**
     * A decision and the stage's own state after it.
     *
     * @param <S> what the stage keeps beside the record
     */
    public record Decided<S>(Decision decision, S state) {

        /** This decision with a reason that everyone may read. */
        public Decided<S> withReason(String why) {
            return decision.withReason(why).leaving(state);
        }

        /** This decision with a note that only the stage's own team may read. */
        public Decided<S> withNote(Optional<String> privateNote) {
            return decision.withNote(privateNote).leaving(state);
        }
    }

    StageRecord record() {
        return record;
    }

    Kind kind() {
        return kind;
    }

    Optional<String> reason() {
        return reason;
    }

    Optional<String> note() {
        return note;
    }

    List<AppointmentData> appointments() {
        return appointments;
    }
}
