package hiring.statusaggregator.story;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.testing.TurnedClock;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.picture.Timeline;
import hiring.statusaggregator.words.Words;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StorytellerTest {

    private static final Instant DUE = Story.BEGINNING.plus(Duration.ofDays(2));

    private static RunningAggregator aggregator;

    private final TurnedClock clock = new TurnedClock(DUE.minusSeconds(1));

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @Test
    void what_was_not_done_in_time_is_overdue_by_the_clock() {
        Story story = Story.of(1).submitted().pending("phone-screen").assigned("phone-screen", "anita", DUE);

        assertThat(explained(story).waiting().get(0).overdue()).isFalse();
        clock.turnOn(Duration.ofSeconds(1));
        assertThat(explained(story).waiting().get(0).overdue()).isTrue();
    }

    @Test
    void the_past_of_an_application_is_every_event_of_its_own() {
        Story other = Story.of(3).drafted();
        Story story = Story.of(2).drafted().submitted().pending("phone-screen");
        aggregator.hear(story, other);

        Past past = aggregator
                .bean(Transactions.class)
                .read(connection -> storyteller().past(connection, new ApplicationId(2)));

        assertThat(past.events())
                .extracting(Event::id)
                .containsExactlyInAnyOrder("2/application/1", "2/application/2", "2/phone-screen/1");
    }

    private Storyteller storyteller() {
        return new Storyteller(aggregator.bean(Timeline.class), new Words(), clock);
    }

    private Explanation explained(Story story) {
        return aggregator
                .bean(Transactions.class)
                .read(connection -> storyteller()
                        .explain(
                                story.picture(),
                                storyteller().past(connection, story.picture().application())));
    }
}
