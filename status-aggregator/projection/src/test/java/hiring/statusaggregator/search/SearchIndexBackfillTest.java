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

    @Test
    void names_are_found_by_words_that_an_earlier_release_did_not_know() throws Exception {
        try (RunningAggregator aggregator = RunningAggregator.start()) {
            aggregator.receive(Story.of(1, "Łukasz", "Żółć", Story.STANDARD).drafted());
            aggregator.receive(Story.of(2, "Ada", "Byron", Story.STANDARD).drafted());
            Map<ApplicationId, SortedSet<String>> before = words(aggregator);
            aggregator.execute("DELETE FROM searched_word WHERE application_id = 1");
            aggregator.execute("INSERT INTO searched_word (word, application_id) VALUES (X'c582756b61737a', 1)");
            aggregator.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.28.21'");

            try (RunningAggregator migrated = aggregator.replica()) {
                assertThat(words(migrated)).isEqualTo(before);
                assertThat(migrated.ids("/application-statuses?q=zolc%20lukasz"))
                        .containsExactly(1L);
            }
        }
    }

    private static Map<ApplicationId, SortedSet<String>> words(RunningAggregator aggregator) {
        return aggregator
                .bean(Transactions.class)
                .read(() -> aggregator.bean(SearchIndex.class).find(1, 10_000));
    }
}
