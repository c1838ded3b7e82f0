package hiring.benchmarks.load;

import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventData;
import hiring.choreography.event.EventType;
import hiring.choreography.event.StageData;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The events of one synthetic application, as its owners would publish them: every stage opens when its predecessors have
 * passed, and is cancelled when the application ends. The candidate's name, the position and the assignee are placeholders.
 */
final class ApplicationScript {

    /** All scripts begin at this time and end in the same year, so that a time in this year is a placeholder. */
    static final Instant BEGINNING = Instant.parse("2020-01-01T08:00:00Z");

    static final String FIRST_NAME = "Givennameplace";
    static final String LAST_NAME = "Familynameplace";
    static final String POSITION = "Positionplace";
    static final String ASSIGNEE = "assigneeplace";

    private static final Duration TIME_ALLOWED = Duration.ofDays(12);

    private final long application;
    private final ProcessTemplate process;
    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final Map<StageName, Instant> pending = new LinkedHashMap<>();
    private final Map<StageName, StageStatus> statuses = new LinkedHashMap<>();
    private boolean submitted;
    private boolean extended;
    private Instant now = BEGINNING;
    private Optional<String> cause = Optional.empty();

    ApplicationScript(long application, ProcessTemplate process, Random random) {
        this.application = application;
        this.process = process;
        this.random = random;
    }

    long application() {
        return application;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** The time from the first event to the last. */
    Duration length() {
        return Duration.between(BEGINNING, events.get(events.size() - 1).time());
    }

    ApplicationScript drafted() {
        return form(Verb.DRAFTED, ApplicationStatus.DRAFT, Optional.empty(), Optional.empty());
    }

    ApplicationScript amended() {
        return form(Verb.AMENDED, ApplicationStatus.DRAFT, Optional.empty(), Optional.empty());
    }

    ApplicationScript submitted() {
        submitted = true;
        form(Verb.SUBMITTED, ApplicationStatus.SUBMITTED, Optional.empty(), Optional.empty());
        return open();
    }

    ApplicationScript withdrawn() {
        form(
                Verb.WITHDRAWN,
                ApplicationStatus.WITHDRAWN,
                Optional.of(Party.CANDIDATE),
                Optional.of("I have found something else."));
        return submitted ? ended() : this;
    }

    /** Adds an update of a pending stage. */
    ApplicationScript worked(StageName stage) {
        cause = Optional.empty();
        return stage(stage, Verb.UPDATED, Optional.of(StageStatus.PENDING), Optional.empty(), Optional.empty());
    }

    /** Adds the extension of the offer. */
    ApplicationScript extended() {
        extended = true;
        cause = Optional.empty();
        return stage(
                StageName.OFFER, Verb.EXTENDED, Optional.of(StageStatus.PENDING), Optional.empty(), Optional.empty());
    }

    ApplicationScript overdue(StageName stage) {
        Instant due = due(stage);
        now = due.isAfter(now) ? due.plusSeconds(1) : now;
        cause = Optional.empty();
        return stage(stage, Verb.OVERDUE, Optional.of(StageStatus.PENDING), Optional.empty(), Optional.empty());
    }

    ApplicationScript passed(StageName stage) {
        if (stage.equals(StageName.OFFER)) {
            return finished(stage, Verb.ACCEPTED, StageStatus.ACCEPTED, "ACCEPTED", Optional.empty());
        }
        finished(stage, Verb.PASSED, StageStatus.PASSED, "PASSED", Optional.empty());
        return open();
    }

    ApplicationScript failed(StageName stage) {
        if (stage.equals(StageName.OFFER)) {
            return finished(stage, Verb.REJECTED, StageStatus.REJECTED, "DECLINED", Optional.of("COMPENSATION"));
        }
        finished(stage, Verb.FAILED, StageStatus.FAILED, "FAILED", Optional.of("SKILLS"));
        return ended();
    }

    /** The pending stages, in the order in which they opened. */
    List<StageName> pending() {
        return List.copyOf(pending.keySet());
    }

    private ApplicationScript finished(
            StageName stage, Verb verb, StageStatus status, String outcome, Optional<String> qualifier) {
        cause = Optional.empty();
        stage(stage, verb, Optional.of(status), Optional.of(outcome), qualifier);
        return this;
    }

    /** Opens every stage whose predecessors have passed. */
    private ApplicationScript open() {
        cause = Optional.of(events.get(events.size() - 1).id());
        for (StageName stage : process.stages().keySet()) {
            boolean isItsTurn = !statuses.containsKey(stage)
                    && process.stages().get(stage).after().stream()
                            .allMatch(before -> statuses.get(before) == StageStatus.PASSED);
            if (isItsTurn) {
                pending.put(stage, now);
                stage(stage, Verb.OPENED, Optional.of(StageStatus.PENDING), Optional.empty(), Optional.empty());
            }
        }
        return this;
    }

    /** Cancels the pending stages and the offer. */
    private ApplicationScript ended() {
        cause = Optional.of(events.get(events.size() - 1).id());
        for (StageName stage : pending()) {
            if (!stage.equals(StageName.OFFER)) {
                stage(stage, Verb.CANCELLED, Optional.of(StageStatus.CANCELLED), Optional.empty(), Optional.empty());
            }
        }
        if (extended) {
            return stage(
                    StageName.OFFER,
                    Verb.REJECTED,
                    Optional.of(StageStatus.REJECTED),
                    Optional.of("CANDIDATE_WITHDREW"),
                    Optional.empty());
        }
        return stage(
                StageName.OFFER, Verb.WITHHELD, Optional.of(StageStatus.NO_OFFER), Optional.empty(), Optional.empty());
    }

    private ApplicationScript form(Verb verb, ApplicationStatus status, Optional<Party> by, Optional<String> reason) {
        cause = Optional.empty();
        return publish(
                new EventType(StageName.APPLICATION, verb),
                new ApplicationData(
                        status,
                        FIRST_NAME,
                        LAST_NAME,
                        POSITION,
                        process.name(),
                        Optional.of(process).filter(pinned -> submitted),
                        by,
                        reason));
    }

    private ApplicationScript stage(
            StageName stage,
            Verb verb,
            Optional<StageStatus> status,
            Optional<String> outcome,
            Optional<String> qualifier) {
        boolean isPending = status.equals(Optional.of(StageStatus.PENDING));
        Optional<Instant> due = Optional.of(stage).filter(waits -> isPending).map(this::due);
        Instant since = isPending ? pending.getOrDefault(stage, now) : now;
        Optional<String> reason = outcome.filter("FAILED"::equals).map(failed -> "There were stronger candidates.");
        publish(
                new EventType(stage, verb),
                new StageData(
                        stage, status, outcome, qualifier, Optional.of(since), reason, Optional.of(ASSIGNEE), due));
        status.ifPresent(reached -> statuses.put(stage, reached));
        if (!isPending) {
            pending.remove(stage);
        }
        return this;
    }

    private Instant due(StageName stage) {
        return pending.getOrDefault(stage, now).plus(TIME_ALLOWED);
    }

    private ApplicationScript publish(EventType type, EventData data) {
        int revision = 1
                + (int) events.stream()
                        .filter(event -> event.type().stage().equals(type.stage()))
                        .count();
        Actor actor = new Actor(cause.isPresent() ? type.stage().service() : "recruiter-" + random.nextInt(1, 40));
        events.add(new Event(type, new ApplicationId(application), revision, now, cause, actor, data));
        now = now.plusSeconds(cause.isPresent() ? 1 : random.nextInt(600, 200_000));
        return this;
    }
}
