package hiring.statusaggregator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationHistoryTest {

    private static final StageName PHONE_SCREEN = new StageName("phone-screen");

    private final Story story =
            Story.of(1).drafted().submitted().pending("phone-screen").passed("phone-screen");

    @Test
    void as_of_every_event_it_was_what_had_happened_by_then() {
        List<Event> events = story.events();

        for (int received = 1; received <= events.size(); received++) {
            assertThat(past(events).at(events.get(received - 1).time()))
                    .contains(Story.projectionOf(events.subList(0, received)));
        }
    }

    @Test
    void just_before_an_event_it_had_not_happened() {
        Instant passed = story.events().get(3).time();

        assertThat(past(story.events()).at(passed.minusNanos(1)).map(projection -> projection.statusOf(PHONE_SCREEN)))
                .contains(StageStatus.PENDING);
        assertThat(past(story.events()).at(passed).map(projection -> projection.statusOf(PHONE_SCREEN)))
                .contains(StageStatus.PASSED);
    }

    @Test
    void before_its_first_event_there_was_nothing() {
        assertThat(past(story.events()).at(story.events().get(0).time().minusNanos(1)))
                .isEmpty();
        assertThat(past(List.of()).at(Story.BEGINNING)).isEmpty();
    }

    @Test
    void an_event_has_happened_at_its_displayed_time_although_its_clock_is_more_precise() {
        Event event = story.events().get(0);
        Event finer = Story.dated(event, event.time().plusNanos(999));

        assertThat(past(List.of(finer)).at(event.time()).map(ApplicationProjection::updatedAt))
                .contains(event.time());
    }

    @Test
    void the_order_in_which_events_are_given_does_not_matter() {
        List<Event> reversed = new ArrayList<>(story.events());
        Collections.reverse(reversed);

        assertThat(past(reversed).at(story.events().get(2).time()))
                .isEqualTo(past(story.events()).at(story.events().get(2).time()));
    }

    @Test
    void the_highest_revision_up_to_then_holds_at_any_time() {
        List<Event> events = story.events();
        Event passedByASlowClock = Story.dated(events.get(3), events.get(0).time());

        ApplicationProjection projection = past(List.of(
                        events.get(0), events.get(1), events.get(2), passedByASlowClock))
                .at(events.get(2).time())
                .orElseThrow();

        assertThat(projection.statusOf(PHONE_SCREEN)).isEqualTo(StageStatus.PASSED);
    }

    @Test
    void what_was_undone_since_is_as_it_was() {
        Story back = Story.of(1).drafted().submitted().withdrawn().reinstated();

        assertThat(past(back.events()).at(back.events().get(2).time()).flatMap(ApplicationProjection::overall))
                .contains(Overall.WITHDRAWN);
    }

    private static ApplicationHistory past(List<Event> events) {
        return new ApplicationHistory(new ApplicationId(1), events);
    }
}
