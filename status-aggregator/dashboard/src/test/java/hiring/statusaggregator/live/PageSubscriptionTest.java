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
    private final OpenPage page = new OpenPage();
    private Instant now = NOON;
    private Optional<Duration> behind = Optional.of(Duration.ZERO);

    /** A page that requests a hundred notifications. */
    private static final class OpenPage extends BaseSubscriber<Event<?>> {

        private final List<String> received = new ArrayList<>();
        private String last = "";

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(100);
        }

        @Override
        protected void hookOnNext(Event<?> event) {
            received.add(String.valueOf(event.getName()));
            last = String.valueOf(event.getData());
        }

        List<String> takeReceived() {
            List<String> taken = List.copyOf(received);
            received.clear();
            return taken;
        }
    }

    private PageSubscriptions opened(FeedPosition seen) {
        PageSubscriptions subscriptions = new PageSubscriptions(changes, () -> behind, new Clock() {
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
        subscriptions.watch(List.of(SHOWN), seen).subscribe(page);
        return subscriptions;
    }

    @Test
    void a_page_without_changes_receives_heartbeats_only() {
        PageSubscriptions subscriptions = opened(changes.place());

        subscriptions.notifyPages();
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).containsExactly("beat");

        now = now.plus(Duration.ofSeconds(4));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).containsExactly("beat");
    }

    @Test
    void a_heartbeat_carries_the_lag_of_the_page() {
        PageSubscriptions subscriptions = opened(changes.place());
        behind = Optional.of(Duration.ofSeconds(12));
        subscriptions.notifyPages();
        assertThat(page.last).isEqualTo("{\"asOf\":\"2026-11-21T12:00:00Z\",\"behind\":12}");

        behind = Optional.empty();
        now = now.plus(Duration.ofSeconds(4));
        subscriptions.notifyPages();
        assertThat(page.last).isEqualTo("{\"asOf\":\"2026-11-21T12:00:04Z\",\"behind\":null}");
    }

    @Test
    void a_page_is_notified_at_once_of_what_it_shows_and_now_and_then_of_the_rest() {
        PageSubscriptions subscriptions = opened(changes.place());
        subscriptions.notifyPages();
        page.takeReceived();

        changes.changed(List.of(SHOWN));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).containsExactly("changed", "moved");

        now = now.plus(Duration.ofMillis(300));
        changes.changed(List.of(OTHER));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).isEmpty();

        changes.changed(List.of(SHOWN));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).containsExactly("changed");

        now = now.plus(Duration.ofMillis(300));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).containsExactly("moved");
    }

    @Test
    void repeated_changes_are_notified_now_and_then() {
        PageSubscriptions subscriptions = opened(changes.place());
        changes.changed(List.of(SHOWN));
        subscriptions.notifyPages();
        page.takeReceived();

        changes.changed(List.of(SHOWN));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).isEmpty();
        now = now.plus(Duration.ofMillis(300));
        subscriptions.notifyPages();
        assertThat(page.takeReceived()).containsExactly("changed");
    }

    @Test
    void pages_are_notified_of_the_same_place_so_that_they_ask_the_same() {
        PageSubscriptions subscriptions = opened(changes.place());
        OpenPage another = new OpenPage();
        subscriptions.watch(List.of(OTHER), changes.place()).subscribe(another);
        subscriptions.notifyPages();
        now = now.plus(Duration.ofSeconds(1));
        page.takeReceived();

        changes.changed(List.of(new ApplicationId(3)));
        subscriptions.notifyPages();

        assertThat(page.takeReceived()).containsExactly("moved");
        assertThat(page.last).isEqualTo(changes.place().toString()).isEqualTo(another.last);
    }

    @Test
    void no_more_pages_are_notified_at_once_than_can_be_answered_and_each_has_its_turn() {
        PageSubscriptions subscriptions = opened(changes.place());
        List<OpenPage> pages = opened(subscriptions, 2 * NotificationPacing.AT_ONCE);

        List<OpenPage> first = notifiedAfter(1, subscriptions, pages);
        List<OpenPage> others = notifiedAfter(1, subscriptions, pages);
        assertThat(first).hasSize(NotificationPacing.AT_ONCE).doesNotContainAnyElementsOf(others);
        assertThat(others).hasSize(NotificationPacing.AT_ONCE);
        assertThat(notifiedAfter(1, subscriptions, pages)).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void in_a_flood_a_few_pages_are_notified_at_a_time_and_all_when_it_is_over() {
        PageSubscriptions subscriptions = opened(changes.place());
        List<OpenPage> pages = opened(subscriptions, 2 * NotificationPacing.AT_ONCE_IN_A_FLOOD);

        List<OpenPage> first = notifiedAfter(NotificationPacing.FLOOD, subscriptions, pages);
        assertThat(first).hasSize(NotificationPacing.AT_ONCE_IN_A_FLOOD);
        List<OpenPage> others = notifiedAfter(NotificationPacing.FLOOD, subscriptions, pages);
        assertThat(others).hasSize(NotificationPacing.AT_ONCE_IN_A_FLOOD).doesNotContainAnyElementsOf(first);
        assertThat(notifiedAfter(0, subscriptions, pages)).containsExactlyInAnyOrderElementsOf(first);
    }

    private List<OpenPage> opened(PageSubscriptions subscriptions, int count) {
        List<OpenPage> pages = new ArrayList<>(List.of(page));
        while (pages.size() < count) {
            OpenPage another = new OpenPage();
            subscriptions.watch(List.of(SHOWN), changes.place()).subscribe(another);
            pages.add(another);
        }
        return pages;
    }

    private List<OpenPage> notifiedAfter(int many, PageSubscriptions subscriptions, List<OpenPage> pages) {
        for (int change = 0; change < many; change++) {
            changes.changed(List.of(SHOWN));
        }
        now = now.plus(Duration.ofMillis(300));
        subscriptions.notifyPages();
        return notified(pages);
    }

    private static List<OpenPage> notified(List<OpenPage> pages) {
        return pages.stream()
                .filter(page -> page.takeReceived().contains("changed"))
                .toList();
    }

    @Test
    void a_page_that_reconnects_is_notified_of_what_it_has_missed() {
        FeedPosition seen = changes.place();
        changes.changed(List.of(SHOWN));

        opened(seen).notifyPages();

        assertThat(page.takeReceived()).containsExactly("changed", "moved", "beat");
    }

    @Test
    void a_page_that_was_closed_is_not_notified() {
        PageSubscriptions subscriptions = opened(changes.place());
        page.cancel();

        changes.changed(List.of(SHOWN));
        subscriptions.notifyPages();

        assertThat(page.takeReceived()).isEmpty();
    }
}
