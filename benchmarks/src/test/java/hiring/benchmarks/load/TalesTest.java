package hiring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.Overall;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TalesTest {

    private static final List<Tale> TALES = Tales.told(700, 1);

    @Test
    void every_stage_has_reported_what_the_rule_makes_of_the_facts() {
        assertThat(TALES)
                .allSatisfy(
                        tale -> assertThat(projection(tale).missingReports()).isEmpty());
    }

    @Test
    void there_are_tales_of_every_end_and_of_none() {
        assertThat(TALES.stream().map(tale -> projection(tale).overall().orElseThrow()))
                .containsAll(EnumSet.allOf(Overall.class));
        assertThat(TALES)
                .allSatisfy(tale -> assertThat(projection(tale).waitingOn().isEmpty())
                        .isEqualTo(!Tales.fateOf(tale.application()).isOpen()));
    }

    @Test
    void no_tale_is_so_long_that_its_times_are_taken_for_others() {
        assertThat(TALES).allSatisfy(tale -> assertThat(tale.length()).isLessThan(Duration.ofDays(300)));
    }

    @Test
    void the_same_seed_tells_the_same() {
        assertThat(events(Tales.told(50, 1))).isEqualTo(events(TALES.subList(0, 50)));
        assertThat(events(Tales.told(50, 2))).isNotEqualTo(events(TALES.subList(0, 50)));
    }

    @Test
    void as_many_fates_are_drawn_as_there_are_of_a_hundred() {
        Set<Fate> open = drawn(true);
        Set<Fate> over = drawn(false);

        assertThat(open).containsExactlyInAnyOrder(Fate.DRAFT, Fate.WAITS, Fate.IS_OVERDUE);
        assertThat(over).doesNotContain(Fate.WAITS, Fate.IS_OVERDUE).hasSize(5);
        assertThat(Fate.drawn(99, true)).isEqualTo(Fate.IS_OVERDUE);
        assertThat(Fate.drawn(99, false)).isEqualTo(Fate.IS_HIRED);
    }

    private static Set<Fate> drawn(boolean isOpen) {
        return IntStream.range(0, 100)
                .mapToObj(dice -> Fate.drawn(dice, isOpen))
                .collect(Collectors.toSet());
    }

    private static List<Event> events(List<Tale> tales) {
        return tales.stream().flatMap(tale -> tale.events().stream()).toList();
    }

    private static ApplicationProjection projection(Tale tale) {
        return ApplicationProjection.empty(new ApplicationId(tale.application()))
                .applyAll(tale.events());
    }
}
