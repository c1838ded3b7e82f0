package hiring.statusaggregator.insight;

import hiring.statusaggregator.cache.AnswerCache;
import hiring.statusaggregator.figure.FigureQuery;
import hiring.statusaggregator.figure.Period;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Computes the hiring metrics. An answer may be half a minute old, and contains its time. */
@Singleton
public final class InsightQuery {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 50;

    private final AnswerCache<Period, Insight> answers;
    private final Clock clock;

    InsightQuery(FigureQuery figures, Clock clock) {
        this.clock = clock;
        this.answers =
                new AnswerCache<>(period -> Insight.of(period, figures.of(period), clock.instant()), clock, KEPT, MOST);
    }

    /**
     * The metrics that a request selects, as {@link Period#of}.
     *
     * @throws hiring.choreography.web.InvalidFieldException if the period is not valid
     */
    public Insight of(@Nullable String position, @Nullable String from, @Nullable String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.to(Period.of(position, from, to, today));
    }
}
