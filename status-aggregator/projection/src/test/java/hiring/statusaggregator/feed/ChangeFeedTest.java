package hiring.statusaggregator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeFeedTest {

    private final ChangeFeed changes = new ChangeFeed();

    @Test
    void a_page_that_is_current_has_no_changes() {
        changes.changed(ids(1, 2));

        assertThat(changes.since(changes.place(), ids(1, 2, 3))).isEmpty();
        assertThat(changes.elsewhereSince(changes.place(), ids(1), 10)).contains(List.of());
    }

    @Test
    void only_changes_since_a_position_are_returned() {
        changes.changed(ids(1, 2));
        FeedPosition seen = changes.place();
        changes.changed(ids(2, 3));
        changes.changed(ids(2, 4));

        assertThat(changes.since(seen, ids(1, 2))).isEqualTo(ids(2));
        assertThat(changes.elsewhereSince(seen, ids(1, 2), 10)).contains(ids(3, 4));
    }

    @Test
    void a_place_of_another_run_may_have_missed_everything() {
        FeedPosition elsewhere = new ChangeFeed().place();
        changes.changed(ids(1));

        assertThat(changes.since(elsewhere, ids(1, 2))).isEqualTo(ids(1, 2));
        assertThat(changes.since(FeedPosition.UNKNOWN, ids(5))).isEqualTo(ids(5));
        assertThat(changes.elsewhereSince(elsewhere, ids(1), 10)).isEmpty();
    }

    @Test
    void what_was_forgotten_may_have_changed() {
        ChangeFeed forgetful = new ChangeFeed(2);
        FeedPosition beginning = forgetful.place();
        forgetful.changed(ids(1));
        FeedPosition first = forgetful.place();
        forgetful.changed(ids(2));
        forgetful.changed(ids(3));

        assertThat(forgetful.since(beginning, ids(9))).isEqualTo(ids(9));
        assertThat(forgetful.since(first, ids(1, 2, 3))).isEqualTo(ids(2, 3));
    }

    @Test
    void an_application_that_changes_again_and_again_is_remembered_once() {
        ChangeFeed forgetful = new ChangeFeed(2);
        FeedPosition beginning = forgetful.place();
        for (int times = 0; times < 10; times++) {
            forgetful.changed(ids(1));
        }

        assertThat(forgetful.elsewhereSince(beginning, ids(), 10)).contains(ids(1));
    }

    @Test
    void after_a_lost_connection_everything_may_have_changed() {
        changes.changed(ids(1));
        FeedPosition seen = changes.place();

        changes.mayHaveMissedSome();

        assertThat(changes.since(seen, ids(1, 2))).isEqualTo(ids(1, 2));
        assertThat(changes.since(changes.place(), ids(1, 2))).isEmpty();
    }

    @Test
    void too_many_are_not_listed() {
        FeedPosition beginning = changes.place();
        changes.changed(ids(1, 2, 3));

        assertThat(changes.elsewhereSince(beginning, ids(), 2)).isEmpty();
        assertThat(changes.elsewhereSince(beginning, ids(), 3)).contains(ids(1, 2, 3));
    }

    @Test
    void a_place_is_what_it_was_once_it_has_been_to_a_page_and_back() {
        changes.changed(ids(1));

        assertThat(FeedPosition.of(changes.place().toString())).isEqualTo(changes.place());
        assertThat(List.of("", "-", "x", "x-", "x-y", "-1x"))
                .allSatisfy(text -> assertThat(FeedPosition.of(text)).isEqualTo(FeedPosition.UNKNOWN));
    }

    @Test
    void what_is_no_number_of_an_application_is_on_no_page() {
        assertThat(ApplicationIds.numbers("3,1,x,-2,0,99999999999999999999,,2")).isEqualTo(ids(3, 1, 2));
        assertThat(ApplicationIds.numbers("")).isEmpty();
    }

    private static List<ApplicationId> ids(long... numbers) {
        return Arrays.stream(numbers).mapToObj(ApplicationId::new).toList();
    }
}
