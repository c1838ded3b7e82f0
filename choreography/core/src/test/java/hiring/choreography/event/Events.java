package hiring.choreography.event;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of every kind, at random. */
final class Events {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2099-12-31T23:59:59Z");

    private Events() {}

    static Arbitrary<Event> any() {
        return Arbitraries.oneOf(ofTheApplication(), ofAStage());
    }

    static Arbitrary<Event> ofTheApplication() {
        Arbitrary<EventType> types = verbs(true).map(verb -> new EventType(StageName.APPLICATION, verb));
        return Combinators.combine(types, forms()).flatAs(Events::events);
    }

    static Arbitrary<Event> ofAStage() {
        return Combinators.combine(stages(), verbs(false))
                .flatAs((stage, verb) -> states(stage).flatMap(state -> events(new EventType(stage, verb), state)));
    }

    private static Arbitrary<Event> events(EventType type, EventData data) {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(1),
                        Arbitraries.integers().greaterOrEqual(1),
                        instants(),
                        texts(60).optional(),
                        texts(Actor.LONGEST))
                .as((application, revision, time, causation, actor) -> new Event(
                        type, new ApplicationId(application), revision, time, causation, new Actor(actor), data));
    }

    private static Arbitrary<ApplicationData> forms() {
        return Combinators.combine(
                        Arbitraries.of(ApplicationStatus.class),
                        texts(100),
                        texts(100),
                        texts(60),
                        texts(40),
                        processes().optional(),
                        Arbitraries.of(Party.class).optional(),
                        texts(60).optional())
                .as(ApplicationData::new);
    }

    private static Arbitrary<StageData> states(StageName stage) {
        return Combinators.combine(
                        Arbitraries.of(StageStatus.class).optional(),
                        texts(40).optional(),
                        texts(40).optional(),
                        instants().optional(),
                        texts(60).optional())
                .as((status, outcome, qualifier, since, reason) ->
                        new StageData(stage, status, outcome, qualifier, since, reason));
    }

    private static Arbitrary<ProcessTemplate> processes() {
        return Combinators.combine(
                        texts(40),
                        Arbitraries.integers().greaterOrEqual(1),
                        stages().list().uniqueElements().ofMinSize(1).ofMaxSize(8))
                .as((name, version, stages) -> new ProcessTemplate(name, version, oneAfterAnother(stages)));
    }

    private static Map<StageName, StageOrder> oneAfterAnother(List<StageName> stages) {
        Map<StageName, StageOrder> order = new LinkedHashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            order.put(stages.get(i), new StageOrder(i == 0 ? Set.of() : Set.of(stages.get(i - 1))));
        }
        return order;
    }

    private static Arbitrary<Verb> verbs(boolean ofTheApplication) {
        return Arbitraries.of(Verb.class).filter(verb -> verb.isOfTheApplication() == ofTheApplication);
    }

    private static Arbitrary<StageName> stages() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words))
                .map(StageName::new)
                .filter(stage -> !stage.isApplication());
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(EARLIEST.getEpochSecond(), LATEST.getEpochSecond()),
                        Arbitraries.longs().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .ofMinLength(1)
                .ofMaxLength(longest)
                .filter(text -> !text.isBlank());
    }
}
