package hiring.statusaggregator.map;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.trace.Trace;
import hiring.statusaggregator.trace.TracedEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All received events of one application.
 *
 * @param process the template that it was submitted with; empty if the submission was not received
 * @param events its events, in no particular order
 */
record ApplicationTrace(Optional<ProcessTemplate> process, List<TracedEvent> events) {

    private static final Set<Verb> PASSING = EnumSet.of(Verb.PASSED, Verb.ACCEPTED);

    /** Verbs that end an application or resume it. */
    private static final Set<Verb> REVERSING = EnumSet.of(
            Verb.WITHDRAWN, Verb.REINSTATED, Verb.FAILED, Verb.REJECTED, Verb.RESCINDED, Verb.WITHHELD, Verb.REOPENED);

    ApplicationTrace {
        events = List.copyOf(events);
    }

    static ApplicationTrace of(Trace trace) {
        return new ApplicationTrace(trace.process(), trace.events());
    }

    Map<String, TracedEvent> byId() {
        return events.stream().collect(Collectors.toMap(TracedEvent::id, Function.identity(), (one, same) -> one));
    }

    /** Whether a stage has ever passed, even if it was reopened later. */
    boolean hasPassed(StageName stage) {
        return has(stage, PASSING);
    }

    boolean wasReopened(StageName stage) {
        return has(stage, EnumSet.of(Verb.REOPENED));
    }

    /** Whether an event of another owner has ever made a stage stop or reopen. */
    boolean hasTurned(StageName stage) {
        return events.stream().anyMatch(event -> !event.owner().equals(stage) && REVERSING.contains(event.verb()));
    }

    private boolean has(StageName owner, Set<Verb> verbs) {
        return events.stream().anyMatch(event -> event.owner().equals(owner) && verbs.contains(event.verb()));
    }

    /**
     * The reactions that the rule requires by the received events, and that were not received.
     *
     * @param since the moment from which on causes count
     * @param settled the moment up to which causes count: reactions to later ones may still be on their way
     */
    List<Reaction> missing(Instant since, Instant settled) {
        Journey journey = journey();
        return process.stream()
                .flatMap(template -> template.stages().keySet().stream()
                        .flatMap(stage -> missing(stage, template, journey).stream()))
                .filter(missing -> missing.causes().stream()
                        .noneMatch(cause -> cause.time().isAfter(settled)))
                .flatMap(missing -> missing.since(since))
                .toList();
    }

    /** A reaction that a stage should have published, and all its causes. */
    private record MissingReaction(StageName stage, StageStatus expected, List<TracedEvent> causes) {

        Stream<Reaction> since(Instant moment) {
            return causes.stream()
                    .filter(cause -> !cause.time().isBefore(moment))
                    .map(this::reaction);
        }

        private Reaction reaction(TracedEvent cause) {
            return switch (expected) {
                case PENDING -> Reaction.opening(stage, cause.owner());
                case NO_OFFER -> new Reaction(cause.type(), new EventType(stage, Verb.WITHHELD));
                default -> new Reaction(cause.type(), new EventType(stage, Verb.CANCELLED));
            };
        }
    }

    private Optional<MissingReaction> missing(StageName stage, ProcessTemplate template, Journey journey) {
        StageStatus expected = StatusRule.statusOf(stage, journey);
        StageStatus reported = newest(stage).map(ApplicationTrace::status).orElse(StageStatus.BLANK);
        if (expected == StageStatus.PENDING && reported == StageStatus.BLANK) {
            return Optional.of(new MissingReaction(stage, expected, newest(Declaration.awaited(stage, template))));
        }
        boolean isEnding = expected == StageStatus.CANCELLED || expected == StageStatus.NO_OFFER;
        return isEnding && expected != reported
                ? StatusRule.endOf(journey)
                        .map(end -> new MissingReaction(stage, expected, newest(Set.of(end.stage()))))
                : Optional.empty();
    }

    private List<TracedEvent> newest(Set<StageName> owners) {
        return owners.stream().flatMap(owner -> newest(owner).stream()).toList();
    }

    private Optional<TracedEvent> newest(StageName owner) {
        return events.stream()
                .filter(event -> event.owner().equals(owner))
                .max(Comparator.comparingInt(TracedEvent::revision));
    }

    private Journey journey() {
        Optional<ApplicationFact> form = newest(StageName.APPLICATION)
                .map(event -> new ApplicationFact(
                        event.revision(),
                        ApplicationStatus.valueOf(event.status().orElseThrow()),
                        process,
                        Optional.empty()));
        Map<StageName, StageFact> stages = process.stream()
                .flatMap(template -> newest(template.stages().keySet()).stream())
                .collect(Collectors.toMap(TracedEvent::owner, ApplicationTrace::fact));
        return new Journey(form, stages);
    }

    private static StageFact fact(TracedEvent newest) {
        return new StageFact(
                newest.owner(),
                newest.revision(),
                Optional.of(status(newest)).filter(status -> newest.isRecorded() || status.isOnlyEverRecorded()));
    }

    private static StageStatus status(TracedEvent event) {
        return StageStatus.ofCell(event.status());
    }
}
