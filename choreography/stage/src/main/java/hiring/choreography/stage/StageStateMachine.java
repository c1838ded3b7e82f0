package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.outbox.LogEntry;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a stage's record changes when events arrive and when commands are decided; neither database nor broker is needed. */
@Singleton
final class StageStateMachine {

    private final Stage stage;
    private final EventFactory events;
    private final Clock clock;
    private final Duration serviceLevel;
    private final Actor service;

    StageStateMachine(
            Stage stage, EventFactory events, Clock clock, @Value("${hiring.service-level}") Duration serviceLevel) {
        this.stage = stage;
        this.events = events;
        this.clock = clock;
        this.serviceLevel = serviceLevel;
        this.service = new Actor(stage.name().service());
    }

    /**
     * A record after a change.
     *
     * @param event says so; empty if the change is not published
     * @param hasNewCandidacy whether it names the candidate or the position otherwise than before
     */
    record Change(StageRecord record, Optional<LogEntry> event, boolean hasNewStatus, boolean hasNewCandidacy) {

        /** A change that leaves alone who applies for what. */
        private static Change of(StageRecord record, Optional<LogEntry> event, boolean hasNewStatus) {
            return new Change(record, event, hasNewStatus, false);
        }

        private Change since(StageRecord before) {
            boolean isNew = !record.work().candidacy().equals(before.work().candidacy());
            return new Change(record, event, hasNewStatus, isNew);
        }
    }

    /** Before its submission an application means nothing to a stage, and it knows its own facts best itself. */
    boolean isConcernedBy(Event event) {
        return event.fact() instanceof ApplicationFact form
                ? form.process().isPresent()
                : !event.type().stage().equals(stage.name());
    }

    /** Merges the facts of some events, and who applies; empty if they bring nothing new. */
    Optional<Change> apply(StageRecord record, List<Event> batch) {
        StageRecord merged = record;
        String causation = "";
        for (Event event : batch) {
            StageRecord next = merge(merged, event);
            if (!next.journey().equals(merged.journey())) {
                causation = event.id();
            }
            merged = next;
        }
        if (!merged.journey().equals(record.journey())) {
            return Optional.of(react(merged, causation).since(record));
        }
        return merged.equals(record)
                ? Optional.empty()
                : Optional.of(Change.of(merged, Optional.empty(), false).since(record));
    }

    /** Applies a decision of a person or of the service itself. */
    Change apply(Decision decision, Actor actor) {
        return apply(decision, actor, Optional.empty());
    }

    private Change apply(Decision decision, Actor actor, Optional<String> causation) {
        StageRecord before = decision.record();
        StageRecord after = after(decision);
        Verb verb = verb(decision.kind());
        return published(
                after,
                new Announcement(verb, actor, causation, decision.reason(), decision.note(), decision.appointments()),
                before.status());
    }

    private StageRecord after(Decision decision) {
        StageRecord before = decision.record();
        if (decision.kind() instanceof Decision.Outcome outcome) {
            return derived(before.record(stage.name(), outcome.choice(), meaningOf(outcome)));
        }
        return decision.kind() instanceof Decision.Reopening
                ? derived(before.reopen(stage.name()))
                : before.nextRevision();
    }

    private Verb verb(Decision.Kind kind) {
        if (kind instanceof Decision.Outcome outcome) {
            return EventFactory.verbFor(meaningOf(outcome));
        }
        return kind instanceof Decision.Update update ? update.verb() : Verb.REOPENED;
    }

    private StageStatus meaningOf(Decision.Outcome outcome) {
        return stage.declaration().outcomes().statusOf(outcome.choice());
    }

    private static StageRecord merge(StageRecord record, Event event) {
        return Candidacy.in(event)
                .map(candidacy -> record.with(record.work().knowing(candidacy)))
                .orElse(record)
                .with(event.fact());
    }

    private Change react(StageRecord merged, String causation) {
        Optional<OutcomeChoice> own = outcomeAtTheEnd(merged);
        if (own.isPresent()) {
            String cause = merged.end().map(Object::toString).orElse("ended");
            return apply(Decision.outcome(merged, own.get()).withReason(cause), service, Optional.of(causation));
        }
        StageRecord derived = derived(merged);
        if (derived.status() == merged.status()) {
            return Change.of(derived, Optional.empty(), false);
        }
        if (derived.status() == StageStatus.NOT_APPLICABLE) {
            return Change.of(derived, Optional.empty(), true);
        }
        Announcement reaction = new Announcement(
                EventFactory.verbFor(derived.status()),
                service,
                Optional.of(causation),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return published(derived.nextRevision(), reaction, merged.status());
    }

    private StageRecord derived(StageRecord record) {
        return record.derive(stage.name(), clock.instant(), serviceLevel);
    }

    /** A stage that has published nothing was never open, and has nothing to put an end to. */
    private Optional<OutcomeChoice> outcomeAtTheEnd(StageRecord merged) {
        boolean isOpenEnded = merged.revision() > 0
                && merged.recorded().isEmpty()
                && merged.end().isPresent();
        return isOpenEnded ? stage.outcomeAtTheEnd(merged) : Optional.empty();
    }

    private Change published(StageRecord after, Announcement announcement, StageStatus before) {
        return Change.of(after, Optional.of(events.event(after, announcement)), after.status() != before);
    }
}
