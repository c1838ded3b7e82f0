package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.StageStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the stage's team shares the work on an application. None of it is a fact: no status depends on it.
 *
 * @param candidacy empty until the form was received
 * @param assignee whose it is; empty while unassigned
 * @param due by when it ought to be done, while the stage is PENDING
 * @param overdue whether it was announced that it was not
 */
public record Work(Optional<Candidacy> candidacy, Optional<Actor> assignee, Optional<Instant> due, boolean overdue) {

    /** The action of assigning it. */
    static final String ASSIGN = "assign";

    /** The action of saying by when it ought to be done. */
    static final String DUE = "due";

    /** Nothing received, unassigned and never due. */
    public static final Work NONE = new Work(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** What may be done with a record: what the stage says, and with the work on it. */
    static List<String> allowedActions(List<String> ofTheStage, StageRecord record) {
        return Stream.concat(ofTheStage.stream(), actions(record).stream()).toList();
    }

    /** What may be done with the work on it. */
    static List<String> actions(StageRecord record) {
        return record.status() == StageStatus.PENDING ? List.of(ASSIGN, DUE) : List.of();
    }

    Work knowing(Candidacy news) {
        Candidacy newest = candidacy.map(known -> known.newest(news)).orElse(news);
        return new Work(Optional.of(newest), assignee, due, overdue);
    }

    Work assignedTo(Optional<Actor> newAssignee) {
        return new Work(candidacy, newAssignee, due, overdue);
    }

    Work dueAt(Instant moment) {
        return new Work(candidacy, assignee, Optional.of(moment), false);
    }

    Work late() {
        return new Work(candidacy, assignee, due, true);
    }

    /** As it begins: what is left of an earlier time, if there was one, is who did it. */
    Work begun(Instant now, Duration serviceLevel) {
        return dueAt(now.plus(serviceLevel));
    }

    /** As it ends, whichever way. */
    Work ended() {
        return new Work(candidacy, assignee, Optional.empty(), false);
    }
}
