package hiring.statusaggregator.search;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchIndexBackfillTest {

    private static final int MORE_THAN_AT_ONCE = 5_100;

    @Test
    void the_migration_fills_in_the_words_of_what_was_there_before() throws Exception {
        try (RunningAggregator aggregator = RunningAggregator.start()) {
            List<IncomingEvent> forms = LongStream.rangeClosed(1, MORE_THAN_AT_ONCE)
                    .boxed()
                    .flatMap(id -> Story.of(id, "Élodie", "No " + id, Story.STANDARD).drafted().incoming().stream())
                    .toList();
            aggregator.receive(forms);
            aggregator.receive(Story.of(9_000).passed("zodiac-check"));
            Map<ApplicationId, SortedSet<String>> before = words(aggregator);
            aggregator.execute("DELETE FROM searched_word");
            aggregator.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.22.8.1'");

            try (RunningAggregator migrated = aggregator.replica()) {
                assertThat(words(migrated)).hasSize(MORE_THAN_AT_ONCE).isEqualTo(before);
                assertThat(migrated.ids("/application-statuses?q=5100")).containsExactly(5_100L);
            }
        }
    }

    private static Map<ApplicationId, SortedSet<String>> words(RunningAggregator aggregator) {
        return aggregator
                .bean(Transactions.class)
                .read(() -> aggregator.bean(SearchIndex.class).find(1, 10_000));
    }
}
