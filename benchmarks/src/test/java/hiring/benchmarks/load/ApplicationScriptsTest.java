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

class ApplicationScriptsTest {

    private static final List<ApplicationScript> SCRIPTS = ApplicationScripts.generate(700, 1);

    @Test
    void every_stage_has_the_status_that_follows_from_the_facts() {
        assertThat(SCRIPTS)
                .allSatisfy(script ->
                        assertThat(projection(script).missingReports()).isEmpty());
    }

    @Test
    void there_are_scripts_with_every_overall_status() {
        assertThat(SCRIPTS.stream().map(script -> projection(script).overall().orElseThrow()))
                .containsAll(EnumSet.allOf(Overall.class));
        assertThat(SCRIPTS)
                .allSatisfy(script -> assertThat(projection(script).waitingOn().isEmpty())
                        .isEqualTo(!ApplicationScripts.outcomeOf(script.application())
                                .isOpen()));
    }

    @Test
    void every_script_is_shorter_than_the_year_of_placeholder_times() {
        assertThat(SCRIPTS).allSatisfy(script -> assertThat(script.length()).isLessThan(Duration.ofDays(300)));
    }

    @Test
    void the_same_seed_generates_the_same_scripts() {
        assertThat(events(ApplicationScripts.generate(50, 1))).isEqualTo(events(SCRIPTS.subList(0, 50)));
        assertThat(events(ApplicationScripts.generate(50, 2))).isNotEqualTo(events(SCRIPTS.subList(0, 50)));
    }

    @Test
    void every_percentile_has_an_outcome() {
        Set<ApplicationOutcome> open = drawn(true);
        Set<ApplicationOutcome> over = drawn(false);

        assertThat(open)
                .containsExactlyInAnyOrder(
                        ApplicationOutcome.DRAFT, ApplicationOutcome.PENDING, ApplicationOutcome.OVERDUE);
        assertThat(over)
                .doesNotContain(ApplicationOutcome.PENDING, ApplicationOutcome.OVERDUE)
                .hasSize(5);
        assertThat(ApplicationOutcome.atPercentile(99, true)).isEqualTo(ApplicationOutcome.OVERDUE);
        assertThat(ApplicationOutcome.atPercentile(99, false)).isEqualTo(ApplicationOutcome.HIRED);
    }

    private static Set<ApplicationOutcome> drawn(boolean isOpen) {
        return IntStream.range(0, 100)
                .mapToObj(dice -> ApplicationOutcome.atPercentile(dice, isOpen))
                .collect(Collectors.toSet());
    }

    private static List<Event> events(List<ApplicationScript> scripts) {
        return scripts.stream().flatMap(script -> script.events().stream()).toList();
    }

    private static ApplicationProjection projection(ApplicationScript script) {
        return ApplicationProjection.empty(new ApplicationId(script.application()))
                .applyAll(script.events());
    }
}
