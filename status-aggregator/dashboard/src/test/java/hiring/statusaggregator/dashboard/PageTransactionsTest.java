package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.IMetricsTracker;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import io.micronaut.jdbc.DataSourceResolver;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each transaction borrows a connection from the pool and adds two round trips, so the pages that people open most take one. */
class PageTransactionsTest {

    private static final int TRIES = 5;

    private final LongAdder borrowed = new LongAdder();
    private RunningAggregator aggregator;

    @BeforeEach
    void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
        aggregator.receive(Story.ofTheTable().toArray(Story[]::new));
        pool().setMetricsTrackerFactory((name, figures) -> new IMetricsTracker() {
            @Override
            public void recordConnectionAcquiredNanos(long waited) {
                borrowed.increment();
            }
        });
    }

    @AfterEach
    void stop() {
        aggregator.close();
    }

    @Test
    void an_overview_is_read_in_one_transaction() throws Exception {
        assertThat(transactions("/")).isEqualTo(1);
    }

    @Test
    void an_application_is_read_in_one_transaction() throws Exception {
        assertThat(transactions("/applications/2")).isEqualTo(1);
    }

    private HikariDataSource pool() {
        DataSource pool = aggregator.bean(DataSourceResolver.class).resolve(aggregator.bean(DataSource.class));
        return (HikariDataSource) pool;
    }

    /** The least of several tries, because jobs in the background use the same pool. */
    private long transactions(String page) throws Exception {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long before = borrowed.sum();
            assertThat(aggregator.get(page).statusCode()).isEqualTo(200);
            least = Math.min(least, borrowed.sum() - before);
        }
        return least;
    }
}
