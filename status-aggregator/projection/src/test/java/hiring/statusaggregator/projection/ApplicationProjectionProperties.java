package hiring.statusaggregator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.statusaggregator.ArbitraryStories;
import hiring.statusaggregator.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ApplicationProjectionProperties {

    @Property
    void anyOrderAndAnyRepetitionGiveTheSameProjection(@ForAll("stories") List<Event> story, @ForAll Random random) {
        List<Event> deliveries = new ArrayList<>(story);
        story.stream().filter(event -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);

        assertThat(Story.projectionOf(deliveries)).isEqualTo(Story.projectionOf(story));
    }

    @Property
    void aDuplicateChangesNothing(@ForAll("stories") List<Event> story) {
        ApplicationProjection projection = Story.projectionOf(story);

        assertThat(story)
                .allSatisfy(event -> assertThat(projection.apply(event)).isEqualTo(projection));
    }

    @Property
    void waitingSinceIsSetExactlyWhileAStageIsPending(@ForAll("stories") List<Event> story) {
        ApplicationProjection projection = Story.projectionOf(story);

        assertThat(projection.waitingSince().isPresent())
                .isEqualTo(!projection.waitingOn().isEmpty());
    }

    @Property
    void thereIsATimeOfEverythingThatHasBegunOrEnded(@ForAll("stories") List<Event> story) {
        ApplicationProjection projection = Story.projectionOf(story);

        assertThat(projection.pending())
                .allSatisfy(report -> assertThat(report.entered()).isPresent());
        assertThat(projection.endedAt().isPresent())
                .isEqualTo(projection
                        .overall()
                        .filter(overall -> overall != Overall.DRAFT && overall != Overall.IN_PROGRESS)
                        .isPresent());
    }

    @Provide
    Arbitrary<List<Event>> stories() {
        return ArbitraryStories.steps().map(steps -> steps.apply(Story.of(1)).events());
    }
}
