package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.process.ProcessTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One application on its way through all stages of a process, with messages in memory instead of a broker. */
final class Simulation {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
    private static final int ENDLESS = 100_000;

    private final OracleCheck check;
    private final SimulatedForm form;
    private final Map<String, Participant<SimulatedStage>> stages = new LinkedHashMap<>();
    private final Participant<ProjectingConsumer> projecting = Participant.of(new ProjectingConsumer());
    private final List<Participant<?>> participants = new ArrayList<>();
    private final Map<String, RecordedFact> recorded = new LinkedHashMap<>();
    private final Map<String, Integer> lastRevisions = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private int delivered;
    private int repeated;

    Simulation(ProcessTemplate process) {
        check = OracleCheck.of(process);
        form = new SimulatedForm(process, CLOCK);
        addParticipants(process);
        log.add("stages: " + check);
    }

    private void addParticipants(ProcessTemplate process) {
        process.stages().keySet().stream()
                .filter(stage -> !stage.isOffer())
                .map(stage -> new PlainStage(stage, stages.size() % 2 == 1))
                .forEach(stage -> add(stage, process));
        add(new ExtendableOffer(), process);
        participants.addAll(stages.values());
        participants.add(projecting);
    }

    private void add(Stage stage, ProcessTemplate process) {
        stages.put(stage.name().value(), Participant.of(new SimulatedStage(stage, process, CLOCK)));
    }

    /** What happened, line by line. */
    String log() {
        return String.join("\n  ", log);
    }

    int delivered() {
        return delivered;
    }

    int repeated() {
        return repeated;
    }

    /** The status of the offer. */
    String offer() {
        return OracleCheck.cell(participantOf("offer").consumer().status());
    }

    /**
     * Performs the steps of a history, and then delivers the remaining messages.
     *
     * @throws Contradiction as soon as the services and the oracle do not agree
     */
    void play(History history) {
        act(form.draft());
        history.steps().forEach(this::take);
        deliverRemaining(new RemainingMessages(history.lateOrder()));
        compareEverything();
    }

    private void take(Step step) {
        if (step instanceof Step.Act act) {
            List<PossibleAction> possible = possible(act.what());
            if (!possible.isEmpty()) {
                act(possible.get(act.where() % possible.size()));
            }
        } else if (step instanceof Step.Deliver deliver) {
            Participant<?> participant = participants.get(deliver.to() % participants.size());
            if (!participant.queue().isEmpty()) {
                deliver(participant, deliver.picks());
            }
        }
    }

    private List<PossibleAction> possible(String what) {
        return Stream.concat(
                        form.possible().stream(),
                        stages.values().stream().flatMap(participant -> participant.consumer().possible().stream()))
                .filter(action -> action.what().equals(what))
                .toList();
    }

    private void act(PossibleAction action) {
        Event event = action.doing().get();
        RecordedFact now = new RecordedFact(action.owner(), event.revision(), action.what());
        log.add(action.owner() + ": a user records " + action.what() + ", which publishes " + Message.of(event));
        note(event, now);
        publish(event);
        Optional.ofNullable(stages.get(action.owner())).ifPresent(participant -> {
            participant.known().add(now);
            check.compare(participant.consumer(), participant.known());
        });
    }

    private void note(Event event, RecordedFact now) {
        recorded.put(event.id(), now);
    }

    private void deliver(Participant<?> participant, List<PickedMessage> picks) {
        List<Message> batch = participant.queue().take(picks);
        log.add(participant.consumer().name() + " receives "
                + batch.stream()
                        .map(message -> message + repeated(participant, message))
                        .collect(Collectors.joining(" and ")));
        List<Event> events = batch.stream().map(Message::event).toList();
        events.forEach(event -> participant.known().addAll(impliedBy(event)));
        Optional<Event> published = participant.consumer().receive(events);
        published.ifPresent(event -> log.add("  and publishes " + Message.of(event)));
        published.ifPresent(this::publish);
        if (participant.consumer() instanceof SimulatedStage stage) {
            check.compare(stage, participant.known());
            published.filter(event -> stage.record().recorded().isPresent()).ifPresent(event -> {
                RecordedFact now = new RecordedFact(stage.name(), event.revision(), stage.status());
                note(event, now);
                participant.known().add(now);
            });
        }
    }

    /** An event carries its owner's state, and so all that the owner recorded before. */
    private List<RecordedFact> impliedBy(Event event) {
        return recorded.values().stream()
                .filter(fact -> fact.owner().equals(event.type().stage().value()))
                .filter(fact -> fact.revision() <= event.revision())
                .toList();
    }

    private String repeated(Participant<?> participant, Message message) {
        delivered++;
        if (participant.queue().isRepeated(message)) {
            repeated++;
            return " (again)";
        }
        return "";
    }

    private void publish(Event event) {
        Message message = Message.of(event);
        String owner = event.type().stage().value();
        int expected = lastRevisions.merge(owner, 1, Integer::sum);
        if (event.revision() != expected) {
            throw new Contradiction(message + " is published where #" + expected + " is next");
        }
        check.requirePassedPredecessors(message, participantOf("offer").known());
        participants.stream()
                .filter(participant -> participant.consumer().isBoundTo(message.routingKey()))
                .forEach(participant -> participant.queue().put(message));
    }

    private void deliverRemaining(RemainingMessages remaining) {
        log.add("the remaining messages arrive");
        List<Participant<?>> withMessages = withMessages();
        while (!withMessages.isEmpty()) {
            Participant<?> participant = withMessages.get(remaining.receiverOf(withMessages.size()));
            deliver(participant, remaining.picksOf(participant.queue()));
            withMessages = withMessages();
            if (delivered > ENDLESS) {
                throw new Contradiction("the messages never end");
            }
        }
    }

    private List<Participant<?>> withMessages() {
        return participants.stream()
                .filter(participant -> !participant.queue().isEmpty())
                .collect(Collectors.toList());
    }

    private void compareEverything() {
        Set<RecordedFact> everything = new LinkedHashSet<>(recorded.values());
        stages.values().forEach(participant -> check.compare(participant.consumer(), everything));
        stages.keySet().forEach(stage -> check.compare(stage, projecting.consumer(), everything));
        lastRevisions.forEach((owner, last) -> check.requireNoGaps(owner, last, projecting.consumer()));
    }

    private Participant<SimulatedStage> participantOf(String stage) {
        return Optional.ofNullable(stages.get(stage)).orElseThrow();
    }
}
