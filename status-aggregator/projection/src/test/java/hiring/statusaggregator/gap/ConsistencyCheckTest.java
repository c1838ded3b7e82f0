package hiring.statusaggregator.gap;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyCheckTest {

    private static final ApplicationId FORTY_TWO = new ApplicationId(42);

    static List<Story> soundStories() {
        return List.of(
                Story.of(42).drafted(),
                Story.of(42).drafted().submitted().pending("phone-screen"),
                interviewed(),
                interviewed()
                        .failed("background-check")
                        .cancelled("health-screening")
                        .offer(Verb.WITHHELD, StageStatus.NO_OFFER),
                interviewed()
                        .withdrawn()
                        .cancelled("background-check")
                        .cancelled("health-screening")
                        .offer(Verb.WITHHELD, StageStatus.NO_OFFER));
    }

    @ParameterizedTest
    @MethodSource("soundStories")
    void a_consistent_projection_has_no_gaps_and_is_not_suspect(Story story) {
        assertThat(gaps(story.events(), Map.of())).isEmpty();
        assertThat(isSuspect(story.events())).isFalse();
    }

    @Test
    void a_missing_event_in_the_middle_is_named() {
        List<Event> received = without(interviewed(), "42/phone-screen/1");

        assertThat(gaps(received, Map.of()))
                .filteredOn(gap -> gap.kind() == Gap.Kind.MISSED)
                .extracting(Gap::missing)
                .containsExactly("42/phone-screen/1");
        assertThat(isSuspect(received)).isTrue();
    }

    @Test
    void a_missing_form_is_a_gap() {
        List<Event> received = without(
                Story.of(42).drafted().submitted().pending("phone-screen"), "42/application/1", "42/application/2");

        assertThat(gaps(received, Map.of())).extracting(Gap::missing).containsExactly("42/application/1");
        assertThat(isSuspect(received)).isTrue();
    }

    @Test
    void a_last_event_is_missed_only_if_its_owner_says_that_there_is_one() {
        List<Event> received = Story.of(42).drafted().events();

        assertThat(gaps(received, Map.of())).isEmpty();
        assertThat(gaps(received, Map.of(StageName.APPLICATION, 3)))
                .extracting(Gap::missing)
                .containsExactly("42/application/2, 42/application/3");
    }

    @Test
    void a_stage_that_ought_to_be_pending_and_has_not_said_so_has_stalled() {
        List<Event> received = Story.of(42).drafted().submitted().events();

        List<Gap> gaps = gaps(received, Map.of());

        assertThat(gaps).hasSize(1);
        Gap gap = gaps.get(0);
        assertThat(gap.kind()).isEqualTo(Gap.Kind.STALLED);
        assertThat(gap.owner()).isEqualTo(new StageName("phone-screen"));
        assertThat(gap.missing()).isEqualTo("42/phone-screen/1");
        assertThat(gap.expected()).contains(StageStatus.PENDING);
        assertThat(gap.reported()).contains(StageStatus.BLANK);
        assertThat(isSuspect(received)).isTrue();
    }

    @Test
    void a_batch_in_any_order_is_not_suspect() {
        List<Event> received = Story.of(42).drafted().renamed("Augusta").events();

        assertThat(isSuspect(List.of(received.get(1), received.get(0)))).isFalse();
    }

    private static Story interviewed() {
        return Story.of(42)
                .drafted()
                .submitted()
                .pending("phone-screen")
                .passed("phone-screen")
                .pending("onsite-interview")
                .passed("onsite-interview")
                .pending("background-check")
                .pending("health-screening");
    }

    private static List<Event> without(Story story, String... ids) {
        return story.events().stream()
                .filter(event -> !List.of(ids).contains(event.id()))
                .toList();
    }

    private static boolean isSuspect(List<Event> received) {
        return ConsistencyCheck.isSuspect(
                ApplicationProjection.empty(FORTY_TWO), Story.projectionOf(received), received);
    }

    private static List<Gap> gaps(List<Event> received, Map<StageName, Integer> marks) {
        Map<StageName, SortedSet<Integer>> revisions = new TreeMap<>();
        received.forEach(event -> revisions
                .computeIfAbsent(event.type().stage(), owner -> new TreeSet<>())
                .add(event.revision()));
        return ConsistencyCheck.gaps(Story.projectionOf(received), new ReceivedRevisions(FORTY_TWO, revisions, marks));
    }
}
