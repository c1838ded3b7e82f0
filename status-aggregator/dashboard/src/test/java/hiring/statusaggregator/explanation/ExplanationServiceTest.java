package hiring.statusaggregator.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.SettableClock;
import hiring.pages.Messages;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.projection.TimelineQuery;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplanationServiceTest {

    private static final Instant DUE = Story.BEGINNING.plus(Duration.ofDays(2));

    private static RunningAggregator aggregator;

    private final SettableClock clock = new SettableClock(DUE.minusSeconds(1));

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
        clock.advance(Duration.ofSeconds(1));
        assertThat(explained(story).waiting().get(0).overdue()).isTrue();
    }

    private ExplanationService explanations() {
        return new ExplanationService(new Messages(), clock);
    }

    private Explanation explained(Story story) {
        return explanations()
                .explain(
                        story.projection(),
                        aggregator
                                .bean(TimelineQuery.class)
                                .history(story.projection().application()));
    }
}
