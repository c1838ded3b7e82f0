package hiring.statusaggregator.map;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedProcessTest {

    @Test
    void the_form_stands_before_the_stages() {
        assertThat(columns(Story.STANDARD))
                .containsExactly(
                        "application",
                        "phone-screen",
                        "onsite-interview",
                        "background-check health-screening",
                        "offer");
    }

    @Test
    void a_stage_that_only_one_process_has_stands_between_the_others() {
        ProcessTemplate technical =
                Story.flow("phone-screen", "aptitude-test after phone-screen", "onsite-interview after aptitude-test");

        assertThat(columns(Story.STANDARD, technical))
                .containsExactly(
                        "application",
                        "phone-screen",
                        "aptitude-test",
                        "onsite-interview",
                        "background-check health-screening",
                        "offer");
    }

    @Test
    void of_processes_with_the_same_stages_the_other_way_round_the_first_says_where_they_stand() {
        assertThat(columns(Story.flow("a", "b after a"), Story.flow("b", "a after b")))
                .containsExactly("application", "a", "b");
    }

    @Test
    void there_may_be_many_stages_and_many_ways_between_them() {
        ProcessTemplate one = crowd("a", 40);
        ProcessTemplate other = crowd("b", 40);

        assertThat(columns(one)).hasSize(41);
        assertThat(MergedProcess.columns(List.of(one, other), other.stages().keySet()))
                .hasSize(42)
                .last()
                .satisfies(others -> assertThat(others).hasSize(40));
    }

    @Test
    void where_nothing_is_known_there_is_the_form() {
        assertThat(columns()).containsExactly("application");
    }

    /** Each stage comes after all before it. */
    private static ProcessTemplate crowd(String name, int size) {
        return Story.flow(IntStream.range(0, size)
                .mapToObj(number -> name
                        + number
                        + (number == 0
                                ? ""
                                : IntStream.range(0, number)
                                        .mapToObj(lower -> name + lower)
                                        .collect(Collectors.joining(" ", " after ", ""))))
                .toArray(String[]::new));
    }

    private static List<String> columns(ProcessTemplate... processes) {
        return MergedProcess.columns(List.of(processes), List.of()).stream()
                .map(column -> column.stream().map(StageName::value).collect(Collectors.joining(" ")))
                .toList();
    }
}
