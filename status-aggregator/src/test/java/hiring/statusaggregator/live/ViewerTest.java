package hiring.statusaggregator.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationId;
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

class ViewerTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final ApplicationId SHOWN = new ApplicationId(1);
    private static final ApplicationId OTHER = new ApplicationId(2);

    private final Changes changes = new Changes();
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

    private Viewers opened(Place seen) {
        Viewers viewers = new Viewers(changes, () -> behind, new Clock() {
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
        Viewers viewers = opened(changes.place());

        viewers.tellAll();
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("beat");

        now = now.plus(Duration.ofSeconds(4));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("beat");
    }

    @Test
    void a_page_is_told_how_far_what_it_shows_is_behind() {
        Viewers viewers = opened(changes.place());
        behind = Optional.of(Duration.ofSeconds(12));
        viewers.tellAll();
        assertThat(page.last).isEqualTo("{\"asOf\":\"2026-11-21T12:00:00Z\",\"behind\":12}");

        behind = Optional.empty();
        now = now.plus(Duration.ofSeconds(4));
        viewers.tellAll();
        assertThat(page.last).isEqualTo("{\"asOf\":\"2026-11-21T12:00:04Z\",\"behind\":null}");
    }

    @Test
    void a_page_is_told_at_once_of_what_it_shows_and_once_a_second_of_the_rest() {
        Viewers viewers = opened(changes.place());
        viewers.tellAll();
        page.takeHeard();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("changed", "moved");

        changes.changed(List.of(OTHER));
        viewers.tellAll();
        assertThat(page.takeHeard()).isEmpty();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("changed");

        now = now.plus(Duration.ofSeconds(1));
        viewers.tellAll();
        assertThat(page.takeHeard()).containsExactly("moved");
    }

    @Test
    void a_page_that_is_back_is_told_what_it_has_missed() {
        Place seen = changes.place();
        changes.changed(List.of(SHOWN));

        opened(seen).tellAll();

        assertThat(page.takeHeard()).containsExactly("changed", "moved", "beat");
    }

    @Test
    void a_page_that_was_closed_is_told_nothing() {
        Viewers viewers = opened(changes.place());
        page.cancel();

        changes.changed(List.of(SHOWN));
        viewers.tellAll();

        assertThat(page.takeHeard()).isEmpty();
    }
}
