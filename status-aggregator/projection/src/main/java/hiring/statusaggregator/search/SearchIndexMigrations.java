package hiring.statusaggregator.search;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The migrations that compute the words of stored names. */
@Factory
final class SearchIndexMigrations {

    /** Fills the new table. */
    @Singleton
    @Named("new-table")
    SearchIndexBackfill newTable() {
        return new SearchIndexBackfill("2026.11.22.8.1", "search index backfill");
    }

    /** Replaces words with letters such as {@code ł}, and of several Chinese or Korean characters. */
    @Singleton
    @Named("plain-letters")
    SearchIndexBackfill plainLetters() {
        return new SearchIndexBackfill("2026.11.28.21", "search by plain letters");
    }
}
