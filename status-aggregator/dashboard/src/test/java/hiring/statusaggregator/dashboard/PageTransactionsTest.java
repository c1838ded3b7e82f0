package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.IMetricsTracker;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
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
    void start() throws InterruptedException, SQLException {
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
        assertThat(transactions("/", 200)).isEqualTo(1);
    }

    @Test
    void an_application_is_read_in_one_transaction() throws Exception {
        assertThat(transactions("/applications/2", 200)).isEqualTo(1);
    }

    @Test
    void a_bad_filter_is_refused_without_a_transaction() throws Exception {
        assertThat(transactions("/?overdue=perhaps", 400)).isZero();
        assertThat(transactions("/?cursor=nonsense", 400)).isZero();
    }

    private HikariDataSource pool() throws SQLException {
        DataSource pool = aggregator.bean(DataSourceResolver.class).resolve(aggregator.bean(DataSource.class));
        return pool.unwrap(HikariDataSource.class);
    }

    /** The least of several tries, because jobs in the background use the same pool. */
    private long transactions(String page, int status) throws Exception {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long before = borrowed.sum();
            assertThat(aggregator.get(page).statusCode()).isEqualTo(status);
            least = Math.min(least, borrowed.sum() - before);
        }
        return least;
    }
}
