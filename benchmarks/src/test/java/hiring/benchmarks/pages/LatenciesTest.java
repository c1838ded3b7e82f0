package hiring.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void a_percentile_is_the_value_that_this_many_percent_do_not_exceed() {
        Latencies hundred = Latencies.of(LongStream.rangeClosed(1, 100)
                .map(milli -> (101 - milli) * 1_000_000)
                .toArray());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.longest()).isEqualTo(100);
        assertThat(hundred.cells()).isEqualTo("100 | 50.0 | 90.0 | 99.0 | 100.0");
        assertThat(Latencies.of(new long[] {3_000_000}).percentile(50)).isEqualTo(3);
        assertThat(Latencies.of(new long[0]).percentile(99)).isZero();
    }
}
