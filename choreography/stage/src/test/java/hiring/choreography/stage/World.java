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

/** One application on its way through all stages of a process, with letters instead of a broker. */
final class World {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
    private static final int ENDLESS = 100_000;

    private final Judge judge;
    private final Form form;
    private final Map<String, Seat<TakingPart>> stages = new LinkedHashMap<>();
    private final Seat<Onlooker> onlooker = Seat.of(new Onlooker());
    private final List<Seat<?>> everybody = new ArrayList<>();
    private final Map<String, Recorded> recorded = new LinkedHashMap<>();
    private final Map<String, Integer> lastRevisions = new HashMap<>();
    private final List<String> story = new ArrayList<>();
    private int delivered;
    private int repeated;

    World(ProcessTemplate process) {
        judge = Judge.of(process);
        form = new Form(process, CLOCK);
        seatEverybody(process);
        story.add("stages: " + judge);
    }

    private void seatEverybody(ProcessTemplate process) {
        process.stages().keySet().stream()
                .filter(stage -> !stage.isOffer())
                .map(stage -> new PlainStage(stage, stages.size() % 2 == 1))
                .forEach(this::seat);
        seat(new ExtendableOffer());
        everybody.addAll(stages.values());
        everybody.add(onlooker);
    }

    private void seat(Stage stage) {
        stages.put(stage.name().value(), Seat.of(new TakingPart(stage, CLOCK)));
    }

    /** What happened, line by line. */
    String story() {
        return String.join("\n  ", story);
    }

    int delivered() {
        return delivered;
    }

    int repeated() {
        return repeated;
    }

    /** Where the offer stands. */
    String offer() {
        return Judge.cell(seatOf("offer").consumer().status());
    }

    /**
     * Lets a history happen, and then delivers what is still under way.
     *
     * @throws Contradiction as soon as the services and the oracle do not agree
     */
    void play(History history) {
        act(form.draft());
        history.steps().forEach(this::take);
        deliverTheRest(new LateMail(history.lateOrder()));
        compareEverything();
    }

    private void take(Step step) {
        if (step instanceof Step.Act act) {
            List<Deed> possible = possible(act.what());
            if (!possible.isEmpty()) {
                act(possible.get(act.where() % possible.size()));
            }
        } else if (step instanceof Step.Deliver deliver) {
            Seat<?> seat = everybody.get(deliver.to() % everybody.size());
            if (!seat.mail().isEmpty()) {
                deliver(seat, deliver.picks());
            }
        }
    }

    private List<Deed> possible(String what) {
        return Stream.concat(
                        form.possible().stream(),
                        stages.values().stream().flatMap(seat -> seat.consumer().possible().stream()))
                .filter(deed -> deed.what().equals(what))
                .toList();
    }

    private void act(Deed deed) {
        Event event = deed.doing().get();
        Recorded now = new Recorded(deed.owner(), event.revision(), deed.what());
        story.add(deed.owner() + ": somebody records " + deed.what() + ", and so " + Letter.of(event) + " is sent");
        note(event, now);
        post(event);
        Optional.ofNullable(stages.get(deed.owner())).ifPresent(seat -> {
            seat.known().add(now);
            judge.compare(seat.consumer(), seat.known());
        });
    }

    private void note(Event event, Recorded now) {
        recorded.put(event.id(), now);
    }

    private void deliver(Seat<?> seat, List<Pick> picks) {
        List<Letter> batch = seat.mail().take(picks);
        story.add(seat.consumer().name() + " hears "
                + batch.stream()
                        .map(letter -> letter + repetition(seat, letter))
                        .collect(Collectors.joining(" and ")));
        List<Event> events = batch.stream().map(Letter::open).toList();
        events.forEach(event -> seat.known().addAll(impliedBy(event)));
        Optional<Event> said = seat.consumer().receive(events);
        said.ifPresent(event -> story.add("  and says " + Letter.of(event)));
        said.ifPresent(this::post);
        if (seat.consumer() instanceof TakingPart part) {
            judge.compare(part, seat.known());
            said.filter(event -> part.record().recorded().isPresent()).ifPresent(event -> {
                Recorded now = new Recorded(part.name(), event.revision(), part.status());
                note(event, now);
                seat.known().add(now);
            });
        }
    }

    /** An event carries its owner's state, and with it all that the owner recorded before. */
    private List<Recorded> impliedBy(Event event) {
        return recorded.values().stream()
                .filter(fact -> fact.owner().equals(event.type().stage().value()))
                .filter(fact -> fact.revision() <= event.revision())
                .toList();
    }

    private String repetition(Seat<?> seat, Letter letter) {
        delivered++;
        if (seat.mail().isRepeated(letter)) {
            repeated++;
            return " (again)";
        }
        return "";
    }

    private void post(Event event) {
        Letter letter = Letter.of(event);
        String owner = event.type().stage().value();
        int expected = lastRevisions.merge(owner, 1, Integer::sum);
        if (event.revision() != expected) {
            throw new Contradiction(letter + " is sent where #" + expected + " is next");
        }
        judge.requirePassedPredecessors(letter, seatOf("offer").known());
        everybody.stream()
                .filter(seat -> seat.consumer().isBoundTo(letter.routingKey()))
                .forEach(seat -> seat.mail().put(letter));
    }

    private void deliverTheRest(LateMail late) {
        story.add("whatever is still under way arrives");
        List<Seat<?>> withMail = withMail();
        while (!withMail.isEmpty()) {
            Seat<?> seat = withMail.get(late.whoOf(withMail.size()));
            deliver(seat, late.picksOf(seat.mail()));
            withMail = withMail();
            if (delivered > ENDLESS) {
                throw new Contradiction("the letters never come to an end");
            }
        }
    }

    private List<Seat<?>> withMail() {
        return everybody.stream().filter(seat -> !seat.mail().isEmpty()).collect(Collectors.toList());
    }

    private void compareEverything() {
        Set<Recorded> everything = new LinkedHashSet<>(recorded.values());
        stages.values().forEach(seat -> judge.compare(seat.consumer(), everything));
        stages.keySet().forEach(stage -> judge.compare(stage, onlooker.consumer(), everything));
        lastRevisions.forEach((owner, last) -> judge.requireNoHoles(owner, last, onlooker.consumer()));
    }

    private Seat<TakingPart> seatOf(String stage) {
        return Optional.ofNullable(stages.get(stage)).orElseThrow();
    }
}
