package hiring.statusaggregator.map;

import hiring.choreography.database.Transactions;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.recent.AnswerCache;
import hiring.statusaggregator.status.StatusQuery;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws maps. What was drawn is kept for a few seconds, so that many who look at it cost no more than one. */
@Singleton
public final class ChoreographyQuery {

    /** How many applications are looked at, at the most. */
    private static final int MOST = 5_000;

    private static final Duration KEPT = Duration.ofSeconds(3);
    private static final int MOST_KEPT = 50;

    /** What has just happened may still be on its way to those who react to it, or what they made of it on its way back. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Its steps are shown where nothing has happened lately. */
    private static final String USUAL_PROCESS = "STANDARD";

    private final TraceQuery traces;
    private final Counts counts;
    private final StatusQuery pages;
    private final Transactions transactions;
    private final Clock clock;
    private final int most;
    private final AnswerCache<Asked, Choreography> drawn;

    private record Asked(Window window, Optional<String> process) {}

    @Inject
    ChoreographyQuery(TraceQuery traces, Counts counts, StatusQuery pages, Transactions transactions, Clock clock) {
        this(traces, counts, pages, transactions, clock, MOST);
    }

    /** @param most how many applications are looked at */
    ChoreographyQuery(
            TraceQuery traces, Counts counts, StatusQuery pages, Transactions transactions, Clock clock, int most) {
        this.traces = traces;
        this.counts = counts;
        this.pages = pages;
        this.transactions = transactions;
        this.clock = clock;
        this.most = most;
        this.drawn = new AnswerCache<>(this::draw, clock, KEPT, MOST_KEPT);
    }

    /**
     * The map of a window that ends now, or a few seconds ago.
     *
     * @param process the name of one; all, if none is named
     * @throws InvalidFieldException if nothing is known of such a process
     */
    public Choreography of(Window window, Optional<String> process) {
        process.ifPresent(this::requireKnown);
        return drawn.to(new Asked(window, process));
    }

    private Choreography draw(Asked asked) {
        Instant now = clock.instant();
        return transactions.read(connection -> draw(connection, asked.window(), asked.process(), now));
    }

    private void requireKnown(String process) {
        List<String> known = transactions.read(counts::processes);
        if (!known.contains(process)) {
            throw InvalidFieldException.notOneOf("process", process, known);
        }
    }

    /** Three statements, and one more where nothing has happened lately. */
    Choreography draw(Connection connection, Window window, Optional<String> process, Instant now) {
        Instant since = now.minus(window.length());
        TraceQuery.Asked asked = new TraceQuery.Asked(since, process, most);
        List<ProcessTemplate> lately = traces.templates(connection, asked);
        List<ProcessTemplate> templates = lately.isEmpty()
                ? pages.template(connection, process.orElse(USUAL_PROCESS)).stream()
                        .toList()
                : lately;
        List<ApplicationTrace> found = traces.find(connection, asked, templates);
        ReactionSurvey survey = new ReactionSurvey(templates, since, now.minus(GRACE));
        found.forEach(survey::take);
        return new Choreography(
                window,
                since,
                now,
                found.size(),
                found.size() < most,
                counts.processes(connection),
                survey.columns(),
                survey.columns().stream()
                        .flatMap(List::stream)
                        .map(survey::part)
                        .toList(),
                survey.evidence(),
                survey.unheard());
    }
}
