package hiring.statusaggregator.insight;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageSequenceTest {

    @Test
    void a_stage_of_another_process_has_its_place_after_the_one_that_it_comes_after() {
        StageSequence sequence = StageSequence.of(List.of(
                Story.STANDARD,
                Story.flow("aptitude-test", "offer after aptitude-test"),
                Story.flow("phone-screen", "trial-day after phone-screen", "offer after trial-day")));

        assertThat(sequence.stages())
                .extracting(StageName::value)
                .containsExactly(
                        "aptitude-test",
                        "phone-screen",
                        "trial-day",
                        "onsite-interview",
                        "background-check",
                        "health-screening",
                        "offer");
    }

    @Test
    void unknown_stages_come_last_standard_stages_first() {
        StageSequence sequence = StageSequence.of(List.of(Story.flow("offer", "aptitude-test after offer")));

        assertThat(Stream.of("zodiac-check", "a-check", "onsite-interview", "phone-screen", "aptitude-test", "offer")
                        .map(StageName::new)
                        .sorted(sequence.order())
                        .map(StageName::value))
                .containsExactly(
                        "offer", "aptitude-test", "phone-screen", "onsite-interview", "a-check", "zodiac-check");
    }
}
