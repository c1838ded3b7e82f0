package hiring.statusaggregator.projection;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.StageData;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stage has last reported about itself, and when it first was pending.
 *
 * @param revision 0 if it has not reported yet
 * @param actor who did what it reported
 * @param assignee the person who works on it; empty if it is unassigned
 * @param due the time by which it should be done, while it is PENDING
 * @param overdue whether it was still PENDING then
 * @param entered when it first was PENDING: the earliest time of any event received that says so; empty if none does
 */
public record StageReport(
        StageName stage,
        int revision,
        StageStatus status,
        Optional<String> outcome,
        Optional<String> qualifier,
        Optional<Instant> since,
        Optional<Actor> actor,
        Optional<Actor> assignee,
        Optional<Instant> due,
        boolean overdue,
        Optional<Instant> entered) {

    static StageReport notYetFrom(StageName stage) {
        return new StageReport(
                stage,
                0,
                StageStatus.BLANK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    static StageReport of(Event event, StageData data) {
        return new StageReport(
                data.stage(),
                event.revision(),
                data.status().orElse(StageStatus.BLANK),
                data.outcome(),
                data.qualifier(),
                data.since().map(Timestamps::kept),
                Optional.of(event.actor()),
                data.assignee().map(Actor::new),
                data.due().map(Timestamps::kept),
                isOverdue(event, data),
                Optional.of(Timestamps.kept(event.time())).filter(time -> isPending(data)));
    }

    /** The newer of two reports, with the earliest time of entry that either has. */
    StageReport and(StageReport other) {
        StageReport newer = revision < other.revision ? other : this;
        Optional<Instant> first =
                Stream.of(entered, other.entered).flatMap(Optional::stream).min(Instant::compareTo);
        return newer.enteredAt(first);
    }

    private StageReport enteredAt(Optional<Instant> moment) {
        return new StageReport(
                stage, revision, status, outcome, qualifier, since, actor, assignee, due, overdue, moment);
    }

    /** Compares two times that the owner's clock set in the event, so the result does not depend on when it is received. */
    private static boolean isOverdue(Event event, StageData data) {
        return isPending(data)
                && data.due().filter(due -> !event.time().isBefore(due)).isPresent();
    }

    private static boolean isPending(StageData data) {
        return data.status().equals(Optional.of(StageStatus.PENDING));
    }

    /** The fact in the report; none if the status is derived. */
    public StageFact fact() {
        Optional<StageStatus> reached = Optional.of(status).filter(known -> known != StageStatus.BLANK);
        return new StageData(stage, reached, outcome, qualifier, since, Optional.empty()).fact(revision);
    }
}
