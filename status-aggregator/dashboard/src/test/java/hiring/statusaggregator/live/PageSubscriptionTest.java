package hiring.statusaggregator.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import io.micronaut.http.sse.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

class PageSubscriptionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final ApplicationId SHOWN = new ApplicationId(1);
    private static final ApplicationId OTHER = new ApplicationId(2);

    private final ChangeFeed changes = new ChangeFeed();
    private final Reading page = new Reading();
    private Instant now = NOON;
    private Optional<Duration> behind = Optional.of(Duration.ZERO);

    /** A page that reads as much as it asks for. */
    private static final class Reading extends BaseSubscriber<Event<?>> {

        private final List<String> heard = new ArrayList<>();
        private String last = "";

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(100);
        }

        @Override
        protected void hookOnNext(Event<?> event) {
            heard.add(String.valueOf(event.getName()));
            last = String.valueOf(event.getData());
        }

        List<String> takeHeard() {
            List<String> taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }
    }

    private PageSubscriptions opened(FeedPosition seen) {
        PageSubscriptions viewers = new PageSubscriptions(changes, () -> behind, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
        viewers.watch(List.of(SHOWN), seen).subscribe(page);
        return viewers;
    }

    @Test
    void a_page_is_told_that_all_is_well_and_nothing_else() {
        PageSubscriptions viewers = opened(changes.place());

        viewers.tellAll();
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("beat");

        now = now.plus(Duration.ofSeconds(4));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("beat");
    }

    @Test
    void a_page_is_told_how_far_what_it_shows_is_behind() {
        PageSubscriptions viewers = opened(changes.place());
        behind = Optional.of(Duration.ofSeconds(12));
        viewers.tellAll();
        assertThat(page.last).isEqualTo("{\"asOf\":\"2026-11-21T12:00:00Z\",\"behind\":12}");

        behind = Optional.empty();
        now = now.plus(Duration.ofSeconds(4));
        viewers.tellAll();
        assertThat(page.last).isEqualTo("{\"asOf\":\"2026-11-21T12:00:04Z\",\"behind\":null}");
    }

    @Test
    void a_page_is_told_at_once_of_what_it_shows_and_now_and_then_of_the_rest() {
        PageSubscriptions viewers = opened(changes.place());
        viewers.tellAll();
        page.takeHeard();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("changed", "moved");

        now = now.plus(Duration.ofMillis(300));
        changes.changed(List.of(OTHER));
        viewers.tellAll();
        assertThat(page.takeHeard()).isEmpty();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("changed");

        now = now.plus(Duration.ofMillis(300));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("moved");
    }

    @Test
    void what_has_changed_many_times_is_told_of_now_and_then() {
        PageSubscriptions viewers = opened(changes.place());
        changes.changed(List.of(SHOWN));
        viewers.tellAll();
        page.takeHeard();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();
        assertThat(page.takeHeard()).isEmpty();
        now = now.plus(Duration.ofMillis(300));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("changed");
    }

    @Test
    void pages_are_told_of_the_same_place_so_that_they_ask_the_same() {
        PageSubscriptions viewers = opened(changes.place());
        Reading another = new Reading();
        viewers.watch(List.of(OTHER), changes.place()).subscribe(another);
        viewers.tellAll();
        now = now.plus(Duration.ofSeconds(1));
        page.takeHeard();

        changes.changed(List.of(new ApplicationId(3)));
        viewers.tellAll();

        assertThat(page.takeHeard()).containsExactly("moved");
        assertThat(page.last).isEqualTo(changes.place().toString()).isEqualTo(another.last);
    }

    @Test
    void no_more_pages_are_told_at_once_than_can_be_answered_and_each_has_its_turn() {
        PageSubscriptions viewers = opened(changes.place());
        List<Reading> pages = opened(viewers, 2 * NotificationPacing.AT_ONCE);

        List<Reading> first = toldAfter(1, viewers, pages);
        List<Reading> others = toldAfter(1, viewers, pages);
        assertThat(first).hasSize(NotificationPacing.AT_ONCE).doesNotContainAnyElementsOf(others);
        assertThat(others).hasSize(NotificationPacing.AT_ONCE);
        assertThat(toldAfter(1, viewers, pages)).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void in_a_flood_a_few_pages_are_told_at_a_time_and_all_when_it_is_over() {
        PageSubscriptions viewers = opened(changes.place());
        List<Reading> pages = opened(viewers, 2 * NotificationPacing.AT_ONCE_IN_A_FLOOD);

        List<Reading> first = toldAfter(NotificationPacing.FLOOD, viewers, pages);
        assertThat(first).hasSize(NotificationPacing.AT_ONCE_IN_A_FLOOD);
        List<Reading> others = toldAfter(NotificationPacing.FLOOD, viewers, pages);
        assertThat(others).hasSize(NotificationPacing.AT_ONCE_IN_A_FLOOD).doesNotContainAnyElementsOf(first);
        assertThat(toldAfter(0, viewers, pages)).containsExactlyInAnyOrderElementsOf(first);
    }

    private List<Reading> opened(PageSubscriptions viewers, int count) {
        List<Reading> pages = new ArrayList<>(List.of(page));
        while (pages.size() < count) {
            Reading another = new Reading();
            viewers.watch(List.of(SHOWN), changes.place()).subscribe(another);
            pages.add(another);
        }
        return pages;
    }

    private List<Reading> toldAfter(int many, PageSubscriptions viewers, List<Reading> pages) {
        for (int change = 0; change < many; change++) {
            changes.changed(List.of(SHOWN));
        }
        now = now.plus(Duration.ofMillis(300));
        viewers.tellAll();
        return told(pages);
    }

    private static List<Reading> told(List<Reading> pages) {
        return pages.stream()
                .filter(page -> page.takeHeard().contains("changed"))
                .toList();
    }

    @Test
    void a_page_that_is_back_is_told_what_it_has_missed() {
        FeedPosition seen = changes.place();
        changes.changed(List.of(SHOWN));

        opened(seen).tellAll();

        assertThat(page.takeHeard()).containsExactly("changed", "moved", "beat");
    }

    @Test
    void a_page_that_was_closed_is_told_nothing() {
        PageSubscriptions viewers = opened(changes.place());
        page.cancel();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();

        assertThat(page.takeHeard()).isEmpty();
    }
}
