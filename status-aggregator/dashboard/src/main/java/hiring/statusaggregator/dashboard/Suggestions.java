package hiring.statusaggregator.dashboard;

import hiring.statusaggregator.cache.AnswerCache;
import hiring.statusaggregator.status.FilterValues;
import hiring.statusaggregator.status.FilterValuesQuery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What the filters suggest, looked up at most once a minute for all pages together. */
@Singleton
class Suggestions {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AnswerCache<String, FilterValues> cached;

    Suggestions(FilterValuesQuery values, Clock clock) {
        this.cached = new AnswerCache<>(all -> values.find(), clock, KEPT, 1);
    }

    FilterValues all() {
        return cached.to("");
    }
}
