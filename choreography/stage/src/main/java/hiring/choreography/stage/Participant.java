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

/** A stage as one who takes part: what becomes of its record when something was heard or done. */
@Singleton
final class Participant {

    private final Stage stage;
    private final Announcer announcer;
    private final Clock clock;
    private final Duration serviceLevel;
    private final Actor itself;

    Participant(
            Stage stage, Announcer announcer, Clock clock, @Value("${hiring.service-level}") Duration serviceLevel) {
        this.stage = stage;
        this.announcer = announcer;
        this.clock = clock;
        this.serviceLevel = serviceLevel;
        this.itself = new Actor(stage.name() + "-service");
    }

    /** A record as it has become, and what is to be announced of it, if anything. */
    record Change(StageRecord record, Optional<LogEntry> announcement, boolean hasNewStatus) {}

    /** Before its submission an application means nothing to a stage, and its own facts a stage knows best itself. */
    boolean isConcernedBy(Event event) {
        return event.fact() instanceof ApplicationFact form
                ? form.process().isPresent()
                : !event.type().stage().equals(stage.name());
    }

    /** Takes in the facts of some events, and who applies; empty if there is no news among them. */
    Optional<Change> hear(StageRecord record, List<Event> events) {
        StageRecord heard = record;
        String causation = "";
        for (Event event : events) {
            StageRecord told = heard;
            StageRecord next = Candidacy.in(event)
                    .map(candidacy -> told.with(told.work().knowing(candidacy)))
                    .orElse(told)
                    .hear(event.fact());
            if (!next.journey().equals(heard.journey())) {
                causation = event.id();
            }
            heard = next;
        }
        if (!heard.journey().equals(record.journey())) {
            return Optional.of(react(heard, causation));
        }
        return heard.equals(record) ? Optional.empty() : Optional.of(new Change(heard, Optional.empty(), false));
    }

    private Change react(StageRecord heard, String causation) {
        Optional<OutcomeChoice> own = outcomeAtTheEnd(heard);
        if (own.isPresent()) {
            return recordItself(heard, own.get(), causation);
        }
        StageRecord derived = heard.derive(stage.name(), clock.instant(), serviceLevel);
        if (derived.status() == heard.status()) {
            return new Change(derived, Optional.empty(), false);
        }
        if (derived.status() == StageStatus.NOT_APPLICABLE) {
            return new Change(derived, Optional.empty(), true);
        }
        Announcement reaction =
                Announcement.by(itself, Announcer.verbFor(derived.status())).inReactionTo(causation);
        return announced(derived.nextRevision(), reaction, heard.status());
    }

    /** Records an outcome that somebody chose. */
    Change record(StageRecord before, OutcomeChoice choice, Announcing announcing) {
        StageStatus meaning = stage.outcomes().statusOf(choice);
        StageRecord after =
                before.record(stage.name(), choice, meaning).derive(stage.name(), clock.instant(), serviceLevel);
        return announced(after, announcing.with(Announcer.verbFor(meaning)), before.status());
    }

    /** Withdraws the outcome that stands. */
    Change reopen(StageRecord before, Announcing announcing) {
        StageRecord after = before.reopen(stage.name()).derive(stage.name(), clock.instant(), serviceLevel);
        return announced(after, announcing.with(Verb.REOPENED), before.status());
    }

    /** Announces that something of the stage's own has changed. */
    Change update(StageRecord before, Verb verb, Announcing announcing) {
        return announced(before.nextRevision(), announcing.with(verb), before.status());
    }

    /** An announcement but for its verb. */
    interface Announcing {
        Announcement with(Verb verb);
    }

    private Change recordItself(StageRecord heard, OutcomeChoice choice, String causation) {
        String cause = heard.end().map(Object::toString).orElse("ended");
        return record(
                heard,
                choice,
                verb -> Announcement.by(itself, verb).inReactionTo(causation).because(cause));
    }

    /** A stage that has announced nothing was never open, and has nothing to put an end to. */
    private Optional<OutcomeChoice> outcomeAtTheEnd(StageRecord heard) {
        boolean isOpenEnded = heard.revision() > 0
                && heard.recorded().isEmpty()
                && heard.end().isPresent();
        return isOpenEnded ? stage.outcomeAtTheEnd(heard) : Optional.empty();
    }

    private Change announced(StageRecord after, Announcement announcement, StageStatus before) {
        boolean hasNewStatus = after.status() != before;
        return new Change(after, Optional.of(announcer.announce(after, announcement)), hasNewStatus);
    }
}
