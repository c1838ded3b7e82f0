package hiring.statusaggregator.insight;

import hiring.choreography.database.Transactions;
import hiring.statusaggregator.recent.AnswerCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Answers how hiring goes. An answer may be half a minute old, and says as of when it is. */
@Singleton
public final class InsightQuery {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 50;

    private final AnswerCache<InsightFilter, Insight> answers;
    private final Clock clock;

    InsightQuery(Transactions transactions, Clock clock) {
        this.clock = clock;
        this.answers = new AnswerCache<>(
                question -> transactions.read(connection -> Figures.read(connection, question, clock.instant())),
                clock,
                KEPT,
                MOST);
    }

    /**
     * What a request asks, as {@link InsightFilter#of}.
     *
     * @throws hiring.choreography.web.InvalidFieldException if it cannot be asked
     */
    public Insight of(@Nullable String position, @Nullable String from, @Nullable String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return answers.to(InsightFilter.of(position, from, to, today));
    }
}
