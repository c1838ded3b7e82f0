package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.LogEntry;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stage with its state machine, but without database and broker. */
final class SimulatedStage implements EventConsumer {

    private static final Actor RECRUITER = new Actor("recruiter");

    /** The bindings, as a topic exchange understands them. */
    private static final Pattern BINDINGS = Pattern.compile(Stream.of(Subscription.values())
            .flatMap(events -> events.routingKeys().stream())
            .map(binding -> binding.replace(".", "\\.").replace("*", "[^.]*"))
            .collect(Collectors.joining("|")));

    private final Stage stage;
    private final Set<StageName> predecessors;
    private final StageStateMachine machine;
    private StageRecord record = StageRecord.empty(SimulatedForm.APPLICATION);

    /** @param process the template, whose predecessors of the stage its queue is bound to */
    SimulatedStage(Stage stage, ProcessTemplate process, Clock clock) {
        this.stage = stage;
        this.predecessors = process.predecessorsOf(stage.name());
        this.machine = new StageStateMachine(stage, new EventFactory(stage, clock), clock, Duration.ofDays(5));
    }

    @Override
    public String name() {
        return stage.name().value();
    }

    StageRecord record() {
        return record;
    }

    String status() {
        return record.status().cell().orElse("");
    }

    @Override
    public boolean isBoundTo(String routingKey) {
        return BINDINGS.matcher(routingKey).matches()
                || predecessors.stream().anyMatch(predecessor -> routingKey.equals(predecessor + ".passed"));
    }

    @Override
    public Optional<Event> receive(List<Event> batch) {
        List<Event> news = batch.stream().filter(machine::isConcernedBy).toList();
        return machine.apply(record, news).flatMap(this::keep);
    }

    /** The actions that its team may take now. */
    List<PossibleAction> possible() {
        return stage.allowedActions(record).stream().map(this::possibleAction).toList();
    }

    private PossibleAction possibleAction(String action) {
        return switch (action) {
            case "reopen" -> new PossibleAction(name(), "REOPENED", () -> done(reopened()));
            case "extend" -> new PossibleAction(name(), "EXTENDED", () -> done(extended()));
            default -> recording(OutcomeChoice.of(action));
        };
    }

    private PossibleAction recording(OutcomeChoice choice) {
        String meaning = stage.declaration().outcomes().statusOf(choice).name();
        return new PossibleAction(
                name(), meaning, () -> done(machine.apply(Decision.outcome(record, choice), RECRUITER)));
    }

    private StageStateMachine.Change reopened() {
        return machine.apply(Decision.reopen(record), RECRUITER);
    }

    private StageStateMachine.Change extended() {
        ((ExtendableOffer) stage).extend();
        return machine.apply(Decision.update(record, Verb.EXTENDED), RECRUITER);
    }

    private Event done(StageStateMachine.Change change) {
        return keep(change).orElseThrow();
    }

    /** Stores the record as the table does, with the facts as JSON. */
    private Optional<Event> keep(StageStateMachine.Change change) {
        StageRecord changed = change.record();
        record = new StageRecord(
                changed.application(),
                changed.revision(),
                changed.status(),
                changed.recorded(),
                changed.since(),
                FactsJson.read(FactsJson.write(changed.journey())),
                changed.work());
        return change.event().map(LogEntry::event);
    }
}
