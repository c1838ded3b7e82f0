package hiring.statusaggregator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FigureQueryTest {

    @Test
    void it_takes_seven_statements_however_much_there_is() throws InterruptedException {
        try (RunningAggregator aggregator = RunningAggregator.start()) {
            aggregator.receive(LongStream.rangeClosed(1, 40)
                    .mapToObj(application ->
                            Story.of(application).submitted().interviewed().passed("background-check"))
                    .toArray(Story[]::new));
            Period november =
                    new Period(Optional.of("Engineer"), LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));

            assertThat(aggregator.statements(
                            () -> aggregator.bean(FigureQuery.class).of(november)))
                    .hasSize(7);
        }
    }
}
