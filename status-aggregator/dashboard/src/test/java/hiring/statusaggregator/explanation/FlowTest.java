package hiring.statusaggregator.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlowTest {

    @Test
    void the_standard_process_has_its_checks_one_below_the_other() {
        assertThat(drawn(Story.STANDARD))
                .containsExactly("phone-screen", "onsite-interview", "background-check health-screening", "offer");
    }

    @Test
    void every_stage_is_tied_to_those_that_it_comes_after() {
        assertThat(flow(Story.of(42).submitted()).columns().stream()
                        .flatMap(List::stream)
                        .flatMap(node -> node.predecessors().stream()
                                .sorted()
                                .map(predecessor -> predecessor + " > " + node.stage())))
                .containsExactly(
                        "phone-screen > onsite-interview",
                        "onsite-interview > background-check",
                        "onsite-interview > health-screening",
                        "background-check > offer",
                        "health-screening > offer");
    }

    @Test
    void a_stage_stands_behind_the_longest_way_to_it() {
        assertThat(drawn(Story.flow("a", "b after a", "c after a b", "d after a")))
                .containsExactly("a", "b d", "c");
    }

    @Test
    void stages_that_wait_for_nothing_stand_in_front_whichever_order_they_are_named_in() {
        assertThat(drawn(Story.flow("offer after test interview", "test", "interview")))
                .containsExactly("test interview", "offer");
    }

    @Test
    void a_stage_that_does_not_come_after_the_whole_column_before_it_is_marked() {
        Flow flow = flow(Story.of(42, "Ada", "Lovelace", Story.flow("a", "b", "c after a b", "d after b"))
                .submitted());

        assertThat(flow.columns().stream().flatMap(List::stream).filter(node -> !node.isAfterColumn()))
                .extracting(node -> node.stage().value())
                .containsExactly("d");
    }

    @Test
    void a_stage_in_its_place_shows_what_it_has_reported() {
        Instant due = Story.BEGINNING.plus(Duration.ofDays(9));
        Flow flow = flow(Story.throughTheInterview(42)
                .failed("background-check", "FAILED", "CRIMINAL_RECORD")
                .pending("health-screening")
                .overdue("health-screening", "dr-grey", due));

        Flow.Node failed = flow.columns().get(2).get(0);
        Flow.Node late = flow.columns().get(2).get(1);
        Flow.Node offer = flow.columns().get(3).get(0);

        assertThat(failed.report().status()).isEqualTo(StageStatus.FAILED);
        assertThat(failed.report().outcome()).contains("FAILED");
        assertThat(failed.report().qualifier()).contains("CRIMINAL_RECORD");
        assertThat(failed.report().actor()).contains(new Actor("recruiter-7"));
        assertThat(late.stage()).isEqualTo(new StageName("health-screening"));
        assertThat(late.report().assignee()).contains(new Actor("dr-grey"));
        assertThat(late.report().since()).contains(Story.BEGINNING);
        assertThat(late.report().due()).contains(due);
        assertThat(late.report().overdue()).isTrue();
        assertThat(offer.report().revision()).isZero();
        assertThat(offer.report().status()).isEqualTo(StageStatus.BLANK);
    }

    @Test
    void a_draft_has_no_flow_because_its_process_is_not_settled() {
        assertThat(Flow.of(Story.of(42).drafted().projection())).isEmpty();
        assertThat(Flow.of(Story.of(42).pending("phone-screen").projection())).isEmpty();
    }

    @Test
    void what_the_process_has_not_is_not_in_its_flow() {
        Flow flow = flow(Story.of(42, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                .submitted()
                .passed("zodiac-check"));

        assertThat(columns(flow)).containsExactly("phone-screen");
    }

    private static List<String> drawn(ProcessTemplate process) {
        return columns(flow(Story.of(42, "Ada", "Lovelace", process).submitted()));
    }

    private static List<String> columns(Flow flow) {
        return flow.columns().stream()
                .map(column -> column.stream().map(node -> node.stage().value()).collect(Collectors.joining(" ")))
                .toList();
    }

    private static Flow flow(Story story) {
        return Flow.of(story.projection()).orElseThrow();
    }
}
