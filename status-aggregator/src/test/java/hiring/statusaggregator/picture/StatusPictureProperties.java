package hiring.statusaggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.statusaggregator.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatusPictureProperties {

    @Property
    void anyOrderAndAnyRepetitionMakeTheSamePicture(@ForAll("stories") List<Event> story, @ForAll Random random) {
        List<Event> deliveries = new ArrayList<>(story);
        story.stream().filter(event -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);

        assertThat(Story.hearing(deliveries)).isEqualTo(Story.hearing(story));
    }

    @Property
    void hearingAgainChangesNothing(@ForAll("stories") List<Event> story) {
        StatusPicture picture = Story.hearing(story);

        assertThat(story).allSatisfy(event -> assertThat(picture.hear(event)).isEqualTo(picture));
    }

    @Property
    void thereIsATimeOfWaitingExactlyWhileSomebodyIsWaitedFor(@ForAll("stories") List<Event> story) {
        StatusPicture picture = Story.hearing(story);

        assertThat(picture.waitingSince().isPresent())
                .isEqualTo(!picture.waitingOn().isEmpty());
    }

    @Provide
    Arbitrary<List<Event>> stories() {
        return steps().list().ofMinSize(1).ofMaxSize(30).map(steps -> {
            Story story = Story.of(1);
            steps.forEach(step -> step.accept(story));
            return story.events();
        });
    }

    private static Arbitrary<Consumer<Story>> steps() {
        Arbitrary<String> stages = Arbitraries.of("phone-screen", "background-check", "aptitude-test", "offer");
        return Arbitraries.oneOf(
                Arbitraries.<Consumer<Story>>of(Story::drafted, Story::submitted, Story::withdrawn, Story::reinstated),
                Arbitraries.<Consumer<Story>>of(
                        story -> story.renamed("Augusta"),
                        story -> story.offer(Verb.ACCEPTED, StageStatus.ACCEPTED),
                        story -> story.offer(Verb.WITHHELD, StageStatus.NO_OFFER)),
                stages.map(stage -> story -> story.pending(stage)),
                stages.map(stage -> story -> story.passed(stage)),
                stages.map(stage -> story -> story.failed(stage)),
                stages.map(stage -> story -> story.closed(stage)));
    }
}
