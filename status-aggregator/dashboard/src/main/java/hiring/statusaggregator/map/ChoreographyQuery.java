package hiring.statusaggregator.map;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.cache.AnswerCache;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.status.StatusQuery;
import hiring.statusaggregator.trace.TraceQuery;
import hiring.statusaggregator.trace.Traces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Computes choreography maps. A map is cached for a few seconds, so that many viewers cost no more than one. */
@Singleton
public final class ChoreographyQuery {

    /** The maximum number of applications that are examined. */
    private static final int MOST = 5_000;

    private static final Duration KEPT = Duration.ofSeconds(3);
    private static final int MOST_KEPT = 50;

    /** The latest events may still be on their way to the services that react to them, or the reactions on their way back. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Its steps are shown if there are no recent events. */
    private static final String USUAL_PROCESS = "STANDARD";

    private final TraceQuery traces;
    private final Counts counts;
    private final StatusQuery pages;
    private final Clock clock;
    private final int most;
    private final AnswerCache<Asked, Choreography> drawn;

    private record Asked(Window window, Optional<String> process) {}

    @Inject
    ChoreographyQuery(TraceQuery traces, Counts counts, StatusQuery pages, Clock clock) {
        this(traces, counts, pages, clock, MOST);
    }

    /** @param most the maximum number of applications that are examined */
    ChoreographyQuery(TraceQuery traces, Counts counts, StatusQuery pages, Clock clock, int most) {
        this.traces = traces;
        this.counts = counts;
        this.pages = pages;
        this.clock = clock;
        this.most = most;
        this.drawn = new AnswerCache<>(this::draw, clock, KEPT, MOST_KEPT);
    }

    /**
     * The map of a window that ends now, or a few seconds ago.
     *
     * @param process the name of a process; empty for all
     * @throws InvalidFieldException if no such process is known
     */
    public Choreography of(Window window, Optional<String> process) {
        process.ifPresent(this::requireKnown);
        return drawn.to(new Asked(window, process));
    }

    private Choreography draw(Asked asked) {
        return draw(asked.window(), asked.process(), clock.instant());
    }

    private void requireKnown(String process) {
        List<String> known = counts.processes();
        if (!known.contains(process)) {
            throw InvalidFieldException.notOneOf("process", process, known);
        }
    }

    private Choreography draw(Window window, Optional<String> process, Instant now) {
        Instant since = now.minus(window.length());
        Traces found = traces.since(since, process, most);
        List<ProcessTemplate> templates = found.templates().isEmpty()
                ? pages.template(process.orElse(USUAL_PROCESS)).stream().toList()
                : found.templates();
        ReactionSurvey survey = new ReactionSurvey(templates, since, now.minus(GRACE));
        found.applications().forEach(trace -> survey.take(ApplicationTrace.of(trace)));
        return new Choreography(
                window,
                since,
                now,
                found.applications().size(),
                found.applications().size() < most,
                counts.processes(),
                survey.columns(),
                survey.columns().stream()
                        .flatMap(List::stream)
                        .map(survey::part)
                        .toList(),
                survey.evidence(),
                survey.unknownCauses());
    }
}
