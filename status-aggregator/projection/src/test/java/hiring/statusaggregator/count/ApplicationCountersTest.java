package hiring.statusaggregator.count;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationCountersTest {

    @Test
    void an_application_counts_once_as_a_whole_and_once_at_every_column() {
        assertThat(counted(Story.of(2).drafted().submitted().pending("phone-screen")))
                .containsExactly(
                        "STANDARD | | IN_PROGRESS: 1, 0 overdue",
                        "STANDARD | background-check | : 1, 0 overdue",
                        "STANDARD | health-screening | : 1, 0 overdue",
                        "STANDARD | offer | : 1, 0 overdue",
                        "STANDARD | onsite-interview | : 1, 0 overdue",
                        "STANDARD | phone-screen | PENDING: 1, 0 overdue");
    }

    @Test
    void what_is_still_pending_and_ought_to_be_done_is_overdue() {
        Story late = Story.of(2).submitted().overdue("phone-screen", "anita", Story.BEGINNING);

        assertThat(counted(late)).contains("STANDARD | phone-screen | PENDING: 1, 1 overdue");
        assertThat(counted(late.passed("phone-screen"))).contains("STANDARD | phone-screen | PASSED: 1, 0 overdue");
    }

    @Test
    void a_stage_that_the_process_has_not_is_not_applicable_and_never_overdue() {
        assertThat(counted(Story.of(7, "Bob", "Moss", Story.process("SHORT", "phone-screen"))
                        .submitted()
                        .overdue("offer", "anita", Story.BEGINNING)))
                .contains(
                        "SHORT | offer | NOT_APPLICABLE: 1, 0 overdue",
                        "SHORT | onsite-interview | NOT_APPLICABLE: 1, 0 overdue",
                        "SHORT | phone-screen | : 1, 0 overdue");
    }

    @Test
    void a_stage_without_a_column_counts_where_the_process_has_it_or_it_has_reported() {
        Story tested = Story.of(7, "Bob", "Moss", Story.process("SHORT", "aptitude-test", "logic-test"))
                .submitted()
                .overdue("logic-test", "anita", Story.BEGINNING)
                .passed("zodiac-check");

        assertThat(counted(tested))
                .filteredOn(line -> line.contains("-test") || line.contains("zodiac"))
                .containsExactly(
                        "SHORT | aptitude-test | : 1, 0 overdue",
                        "SHORT | logic-test | PENDING: 1, 1 overdue",
                        "SHORT | zodiac-check | PASSED: 1, 0 overdue");
    }

    @Test
    void an_application_without_a_form_is_unknown_and_in_no_process() {
        assertThat(counted(Story.of(9).passed("phone-screen")))
                .contains(" | | : 1, 0 overdue", " | phone-screen | PASSED: 1, 0 overdue");
    }

    @Test
    void an_application_without_events_counts_nowhere() {
        assertThat(ApplicationCounters.of(ApplicationProjection.empty(new ApplicationId(9))))
                .isEmpty();
    }

    @Test
    void a_change_is_what_went_out_and_what_came_in() {
        ApplicationProjection before =
                Story.of(2).submitted().pending("phone-screen").projection();
        ApplicationProjection after = Story.of(2)
                .submitted()
                .pending("phone-screen")
                .failed("phone-screen")
                .projection();

        assertThat(lines(ApplicationCounters.change(List.of(before), List.of(after))))
                .containsExactly(
                        "STANDARD | | IN_PROGRESS: -1, 0 overdue",
                        "STANDARD | | NOT_HIRED: 1, 0 overdue",
                        "STANDARD | phone-screen | FAILED: 1, 0 overdue",
                        "STANDARD | phone-screen | PENDING: -1, 0 overdue");
    }

    @Test
    void what_goes_out_here_and_comes_in_there_is_no_change() {
        ApplicationProjection pending =
                Story.of(2).submitted().pending("phone-screen").projection();
        ApplicationProjection passed =
                Story.of(3).submitted().passed("phone-screen").projection();
        ApplicationProjection passedBy =
                Story.of(2).submitted().passed("phone-screen").projection();
        ApplicationProjection reopened =
                Story.of(3).submitted().pending("phone-screen").projection();

        assertThat(ApplicationCounters.change(List.of(pending, passed), List.of(passedBy, reopened)))
                .isEmpty();
    }

    @Test
    void to_become_overdue_is_a_change_of_nothing_else() {
        Story story = Story.of(2).submitted().pending("phone-screen");
        ApplicationProjection before = story.projection();
        ApplicationProjection after =
                story.overdue("phone-screen", "anita", Story.BEGINNING).projection();

        assertThat(lines(ApplicationCounters.change(List.of(before), List.of(after))))
                .containsExactly("STANDARD | phone-screen | PENDING: 0, 1 overdue");
    }

    private static List<String> counted(Story story) {
        return lines(ApplicationCounters.of(story.projection()));
    }

    private static List<String> lines(Map<Counter, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(Counter counter, Count count) {
        String stage = counter.isOfWhole() ? " | | " : " | " + counter.stage() + " | ";
        return counter.process() + stage + counter.status() + ": " + count.applications() + ", " + count.overdue()
                + " overdue";
    }
}
