package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.EndCause;
import hiring.choreography.journey.Fact;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.StageName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a stage keeps of one application.
 *
 * @param revision how many events the stage has announced for it; 0 before the first
 * @param status as last announced
 * @param recorded the outcome that stands; empty if none does
 * @param since when the status was reached
 * @param journey the facts received, its own among them
 * @param work how the stage's people share it
 */
public record StageRecord(
        ApplicationId application,
        int revision,
        StageStatus status,
        Optional<OutcomeChoice> recorded,
        Optional<Instant> since,
        Journey journey,
        Work work) {

    /** The record of an application before any event about it. */
    static StageRecord empty(ApplicationId application) {
        return new StageRecord(
                application, 0, StageStatus.BLANK, Optional.empty(), Optional.empty(), Journey.EMPTY, Work.NONE);
    }

    /** What the applications of one person have in common; empty if the form has not said it. */
    public Optional<UUID> candidateId() {
        return work.candidacy().flatMap(Candidacy::candidateId);
    }

    /** Why the application has ended; empty while it has not. */
    public Optional<EndCause> end() {
        return StatusRule.endOf(journey);
    }

    /** Why the application has ended, apart from the outcome of this stage; empty if it has not. */
    public Optional<EndCause> endElsewhere(StageName own) {
        return reopen(own).end();
    }

    StageRecord with(Fact fact) {
        return new StageRecord(application, revision, status, recorded, since, journey.with(fact), work);
    }

    /** This record at its next revision, with an outcome that now stands. */
    StageRecord record(StageName stage, OutcomeChoice choice, StageStatus meaning) {
        return next(Optional.of(choice), ownFact(stage, Optional.of(meaning)));
    }

    /** This record at its next revision, with no outcome standing. */
    StageRecord reopen(StageName stage) {
        return next(Optional.empty(), ownFact(stage, Optional.empty()));
    }

    /** This record at its next revision, with nothing else changed. */
    StageRecord nextRevision() {
        return next(recorded, journey);
    }

    /** This record with another assignee. */
    public StageRecord assignedTo(Actor assignee) {
        return with(work.assignedTo(Optional.of(assignee)));
    }

    /** This record with other work, and nothing else changed. */
    StageRecord with(Work other) {
        return new StageRecord(application, revision, status, recorded, since, journey, other);
    }

    /**
     * This record with the status that the rule gives it, reached at the given time if it is another than before.
     *
     * @param serviceLevel how long the stage's people may take
     */
    StageRecord derive(StageName stage, Instant now, Duration serviceLevel) {
        StageStatus derived = StatusRule.statusOf(stage, journey);
        if (derived == status) {
            return this;
        }
        Work next = derived == StageStatus.PENDING ? work.begun(now, serviceLevel) : work.ended();
        return new StageRecord(application, revision, derived, recorded, Optional.of(now), journey, next);
    }

    private StageRecord next(Optional<OutcomeChoice> outcome, Journey known) {
        return new StageRecord(application, revision + 1, status, outcome, since, known, work);
    }

    private Journey ownFact(StageName stage, Optional<StageStatus> meaning) {
        return journey.with(new StageFact(stage, revision + 1, meaning));
    }
}
