package hiring.statusaggregator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ApplicationHistoryProperties {

    private static final Instant NOW = Story.BEGINNING.plus(Duration.ofDays(365));

    @Property
    void asOfNowItIsTheCurrentProjectionInAnyOrder(@ForAll("stories") List<Event> story, @ForAll Random random) {
        assertThat(past(shuffled(story, random)).at(NOW)).contains(Story.projectionOf(story));
    }

    @Property
    void asOfAnyMomentItIsTheProjectionOfTheEventsUpToThenInAnyOrder(
            @ForAll("stories") List<Event> story, @ForAll Random random) {
        Instant moment = story.get(random.nextInt(story.size())).time();
        List<Event> happened =
                story.stream().filter(event -> !event.time().isAfter(moment)).toList();

        assertThat(past(shuffled(story, random)).at(moment)).contains(Story.projectionOf(happened));
    }

    /** Stories by clocks that do not agree: time orders nothing. */
    @Provide
    Arbitrary<List<Event>> stories() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 60);
        return Combinators.combine(steps(), minutes)
                .as((step, minute) -> Map.entry(step, Story.BEGINNING.plus(Duration.ofMinutes(minute))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(ApplicationHistoryProperties::story);
    }

    private static List<Event> story(List<Map.Entry<Consumer<Story>, Instant>> steps) {
        Story story = Story.of(1);
        steps.forEach(step -> step.getKey().accept(story));
        List<Event> events = story.events();
        return IntStream.range(0, events.size())
                .mapToObj(
                        place -> Story.dated(events.get(place), steps.get(place).getValue()))
                .toList();
    }

    private static Arbitrary<Consumer<Story>> steps() {
        Arbitrary<String> stages = Arbitraries.of("phone-screen", "background-check", "aptitude-test", "offer");
        return Arbitraries.oneOf(
                Arbitraries.<Consumer<Story>>of(Story::drafted, Story::submitted, Story::withdrawn, Story::reinstated),
                stages.map(stage -> story -> story.pending(stage)),
                stages.map(stage -> story -> story.passed(stage)),
                stages.map(stage -> story -> story.failed(stage)),
                stages.map(stage -> story -> story.closed(stage)));
    }

    private static List<Event> shuffled(List<Event> story, Random random) {
        List<Event> events = new ArrayList<>(story);
        Collections.shuffle(events, random);
        return events;
    }

    private static ApplicationHistory past(List<Event> events) {
        return new ApplicationHistory(new ApplicationId(1), events);
    }
}
