package hiring.statusaggregator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceQueryTest {

    private RunningAggregator aggregator;

    @BeforeEach
    void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterEach
    void stop() {
        aggregator.close();
    }

    @Test
    void it_takes_the_same_statements_however_many_applications_there_are() {
        aggregator.receive(Story.of(1).interviewed());
        assertThat(statements()).hasSize(2);

        aggregator.receive(LongStream.rangeClosed(2, 60)
                .mapToObj(application -> Story.of(application).interviewed())
                .toArray(Story[]::new));
        assertThat(statements()).hasSize(2);
    }

    private List<String> statements() {
        return aggregator.statements(
                () -> aggregator.bean(TraceQuery.class).since(Story.BEGINNING, Optional.empty(), 100));
    }
}
