package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventType;
import hiring.choreography.event.StageData;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.outbox.LogEntry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Makes the events that a stage publishes. */
@Singleton
final class EventFactory {

    private final Stage stage;
    private final Clock clock;

    EventFactory(Stage stage, Clock clock) {
        this.stage = stage;
        this.clock = clock;
    }

    /** The event that carries the current state of a record, at its current revision. */
    LogEntry event(StageRecord record, Announcement announcement) {
        stage.declaration().requirePublished(announcement.verb());
        Event event = new Event(
                new EventType(stage.name(), announcement.verb()),
                record.application(),
                record.revision(),
                clock.instant(),
                announcement.causation(),
                announcement.actor(),
                data(record, announcement));
        return new LogEntry(
                event,
                record.status().cell(),
                record.recorded().map(OutcomeChoice::outcome),
                record.recorded().flatMap(OutcomeChoice::qualifier),
                announcement.reason(),
                announcement.note());
    }

    private StageData data(StageRecord record, Announcement announcement) {
        Optional<OutcomeChoice> shown = record.recorded().filter(choice -> !stage.keepsDetailsToItself());
        return new StageData(
                stage.name(),
                record.status().cell().map(StageStatus::valueOf),
                shown.map(OutcomeChoice::outcome),
                shown.flatMap(OutcomeChoice::qualifier),
                record.since(),
                announcement.reason().filter(reason -> !stage.keepsDetailsToItself()),
                record.work()
                        .assignee()
                        .filter(assignee -> !stage.keepsDetailsToItself())
                        .map(Actor::name),
                record.work().due().filter(moment -> !stage.keepsDetailsToItself()),
                announcement.appointments());
    }

    /** The name of the event that says that a status was reached. */
    static Verb verbFor(StageStatus reached) {
        return switch (reached) {
            case BLANK, NOT_APPLICABLE -> Verb.CLOSED;
            case PENDING -> Verb.OPENED;
            case PASSED -> Verb.PASSED;
            case FAILED -> Verb.FAILED;
            case CANCELLED -> Verb.CANCELLED;
            case ACCEPTED -> Verb.ACCEPTED;
            case REJECTED -> Verb.REJECTED;
            case RESCINDED -> Verb.RESCINDED;
            case NO_OFFER -> Verb.WITHHELD;
        };
    }
}
