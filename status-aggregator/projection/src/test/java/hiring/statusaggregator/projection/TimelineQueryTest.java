package hiring.statusaggregator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import org.junit.jupiter.api.Test;

class TimelineQueryTest {

    @Test
    void the_past_of_an_application_is_every_event_of_its_own() throws InterruptedException {
        try (RunningAggregator aggregator = RunningAggregator.start()) {
            Story other = Story.of(3).drafted();
            Story story = Story.of(2).drafted().submitted().pending("phone-screen");
            aggregator.receive(story, other);

            ApplicationHistory past = aggregator.bean(TimelineQuery.class).history(new ApplicationId(2));

            assertThat(past.events())
                    .extracting(Event::id)
                    .containsExactlyInAnyOrder("2/application/1", "2/application/2", "2/phone-screen/1");
        }
    }
}
