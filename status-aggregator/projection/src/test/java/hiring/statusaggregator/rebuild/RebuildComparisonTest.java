package hiring.statusaggregator.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.count.Pipeline;
import hiring.statusaggregator.count.Recount;
import hiring.statusaggregator.projection.ApplicationRange;
import hiring.statusaggregator.search.SearchIndex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildComparisonTest {

    private static final ApplicationRange ALL = new ApplicationRange(1, 100);

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @BeforeEach
    void clearTables() {
        for (String table : List.of(
                "application_status",
                "application_stage",
                "timeline",
                "shadow_timeline",
                "status_count",
                "searched_word")) {
            aggregator.execute("DELETE FROM " + table);
        }
    }

    @Test
    void what_is_replaced_is_counted_as_it_is_then() {
        Story missed = Story.of(1).drafted().submitted().pending("phone-screen");
        aggregator.receive(Story.of(1).drafted());
        log(missed.passed("phone-screen").incoming());

        assertThat(differences(true)).isNotEmpty();

        assertThat(pipeline().overall().toString()).isEqualTo("{IN_PROGRESS=1}");
        assertThat(pipeline().stages().toString()).contains("stage=phone-screen, statuses={PASSED=1}");
        assertRight();
    }

    @Test
    void events_that_were_never_received_are_counted_from_then_on() {
        log(Story.of(5).drafted().incoming());

        assertThat(differences(true)).isNotEmpty();

        assertThat(pipeline().applications()).isEqualTo(1);
        assertRight();
    }

    @Test
    void removed_values_are_no_longer_counted() {
        aggregator.receive(Story.of(1).drafted().submitted(), Story.of(2).drafted());
        log(Story.of(2).drafted().incoming());
        aggregator.execute("DELETE FROM timeline WHERE application_id = 1");
        log(Story.of(3).drafted().incoming());

        assertThat(differences(true)).isNotEmpty();

        assertThat(pipeline().overall().toString()).isEqualTo("{DRAFT=2}");
        assertRight();
    }

    @Test
    void what_is_only_reported_changes_no_count() {
        aggregator.receive(Story.of(1).drafted());
        log(Story.of(1).drafted().submitted().incoming());

        assertThat(differences(false)).isNotEmpty();

        assertThat(pipeline().overall().toString()).isEqualTo("{DRAFT=1}");
        assertRight();
    }

    @Test
    void when_it_was_submitted_ended_and_at_work_is_put_right() {
        Story failed = Story.of(1).submitted().pending("phone-screen").failed("phone-screen");
        aggregator.receive(failed);
        log(failed.incoming());
        assertThat(differences(true)).isEmpty();
        aggregator.execute("UPDATE application_status SET submitted_at = NULL, ended_at = NULL");
        aggregator.execute("UPDATE application_stage SET entered = NULL");

        assertThat(differences(true))
                .extracting(Difference::place)
                .containsExactly("ended_at", "stage phone-screen", "submitted_at");

        assertThat(differences(false)).isEmpty();
    }

    @Test
    void names_are_found_as_the_logs_have_them() throws Exception {
        aggregator.receive(
                Story.of(1).drafted(),
                Story.of(2, "Bob", "Moss", Story.STANDARD).drafted());
        aggregator.execute("DELETE FROM timeline WHERE application_id = 2");
        log(Story.of(1).drafted().renamed("Augusta").incoming());

        assertThat(differences(true)).isNotEmpty();

        assertThat(aggregator.ids("/application-statuses?q=aug")).containsExactly(1L);
        assertThat(aggregator.ids("/application-statuses?q=ada")).isEmpty();
        assertThat(words()).containsExactly("augusta", "lovelace");
    }

    @Test
    void words_that_are_missing_or_wrong_are_found_and_put_right() {
        aggregator.receive(Story.of(1).drafted(), Story.of(2).drafted());
        log(Story.of(1).drafted().incoming());
        log(Story.of(2).drafted().incoming());
        assertThat(isSame()).isTrue();

        aggregator.execute("DELETE FROM searched_word WHERE application_id = 1");
        aggregator.execute("UPDATE searched_word SET word = CAST('love' AS BYTEA)"
                + " WHERE word = CAST('lovelace' AS BYTEA) AND application_id = 2");
        assertThat(isSame()).isFalse();
        assertThat(differences(true)).extracting(Difference::place).containsOnly("searched words");

        assertThat(words()).containsExactly("ada", "ada", "lovelace", "lovelace");
        assertThat(isSame()).isTrue();
    }

    private static boolean isSame() {
        return aggregator.bean(RebuildComparison.class).isSame(ALL);
    }

    private static List<String> words() {
        return aggregator
                .bean(Transactions.class)
                .read(() -> aggregator.bean(SearchIndex.class).find(1, 100))
                .values()
                .stream()
                .flatMap(found -> found.stream())
                .sorted()
                .toList();
    }

    private static List<Difference> differences(boolean takesOver) {
        return aggregator
                .bean(Transactions.class)
                .write(() -> aggregator.bean(RebuildComparison.class).differences(ALL, takesOver));
    }

    private static void log(List<IncomingEvent> events) {
        aggregator.bean(Transactions.class).write(() -> {
            aggregator.bean(ShadowTimeline.class).add(events);
            return events;
        });
    }

    private static Pipeline pipeline() {
        return aggregator.bean(Counts.class).of(Optional.empty());
    }

    private static void assertRight() {
        assertThat(aggregator.bean(Transactions.class).write(aggregator.bean(Recount.class)::putRight))
                .isZero();
    }
}
