package hiring.statusaggregator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.StatementCount;
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
            StatementCount count = new StatementCount();

            aggregator
                    .bean(Transactions.class)
                    .read(connection -> FigureQuery.of(
                            count.watching(connection),
                            new Period(
                                    Optional.of("Engineer"),
                                    LocalDate.parse("2026-11-01"),
                                    LocalDate.parse("2026-11-30"))));

            assertThat(count.statements()).hasSize(7);
        }
    }
}
