package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.LogEntry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stage that takes part with everything that makes it decide, but for database and broker. */
final class TakingPart implements EventConsumer {

    private static final Actor SOMEBODY = new Actor("recruiter");

    /** As a topic exchange understands them. */
    private static final Pattern BINDINGS = Pattern.compile(Stream.of(Subscription.values())
            .flatMap(events -> events.routingKeys().stream())
            .map(binding -> binding.replace(".", "\\.").replace("*", "[^.]*"))
            .collect(Collectors.joining("|")));

    private final Stage stage;
    private final StageStateMachine machine;
    private StageRecord record = StageRecord.empty(Form.APPLICATION);

    TakingPart(Stage stage, Clock clock) {
        this.stage = stage;
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
        return BINDINGS.matcher(routingKey).matches();
    }

    @Override
    public Optional<Event> receive(List<Event> batch) {
        List<Event> news = batch.stream().filter(machine::isConcernedBy).toList();
        return machine.apply(record, news).flatMap(this::keep);
    }

    /** What its people may do now. */
    List<Deed> possible() {
        return stage.allowedActions(record).stream().map(this::deed).toList();
    }

    private Deed deed(String action) {
        return switch (action) {
            case "reopen" -> new Deed(name(), "REOPENED", () -> done(reopened()));
            case "extend" -> new Deed(name(), "EXTENDED", () -> done(extended()));
            default -> recording(OutcomeChoice.of(action));
        };
    }

    private Deed recording(OutcomeChoice choice) {
        String meaning = stage.declaration().outcomes().statusOf(choice).name();
        return new Deed(name(), meaning, () -> done(machine.apply(Decision.outcome(record, choice), SOMEBODY)));
    }

    private StageStateMachine.Change reopened() {
        return machine.apply(Decision.reopen(record), SOMEBODY);
    }

    private StageStateMachine.Change extended() {
        ((ExtendableOffer) stage).extend();
        return machine.apply(Decision.update(record, Verb.EXTENDED), SOMEBODY);
    }

    private Event done(StageStateMachine.Change change) {
        return keep(change).orElseThrow();
    }

    /** Keeps the record as the table does, with the facts as JSON. */
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
