package hiring.statusaggregator.dashboard;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.process.StageName;
import hiring.choreography.web.Page;
import hiring.pages.Messages;
import hiring.statusaggregator.cache.AnswerCache;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.count.Pipeline;
import hiring.statusaggregator.explanation.Flow;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.status.StatusQuery;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds overviews, and finds what has changed on an open one. */
@Singleton
class Overviews {

    /** How long pages that were notified together may take to request the change. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final int MOST_KEPT = 100;

    /** The stages of all processes are shown in its order; stages that it does not have come last. */
    private static final String USUAL_PROCESS = "STANDARD";

    private final StatusQuery pages;
    private final Counts counts;
    private final ChangeFeed changes;
    private final Messages messages;
    private final Clock clock;
    private final AnswerCache<Asked, Counted> counted;

    /** The question of all pages that were notified of the same change; its answer includes that change. */
    private record Asked(Optional<String> process, FeedPosition notified) {}

    /** The data that a pipeline is drawn from. */
    private record Counted(Pipeline pipeline, List<List<StageName>> layout) {}

    /**
     * Changes to applications that a page does not show.
     *
     * @param added the rows to append to its end
     * @param moved whether a reload would show anything else
     */
    private record Elsewhere(List<TableRow> added, boolean moved) {

        /** The page says already that it is out of date, and added rows would not make it current. */
        private static final Elsewhere ENOUGH = new Elsewhere(List.of(), false);
    }

    Overviews(StatusQuery pages, Counts counts, ChangeFeed changes, Messages messages, Clock clock) {
        this.pages = pages;
        this.counts = counts;
        this.changes = changes;
        this.messages = messages;
        this.clock = clock;
        this.counted = new AnswerCache<>(asked -> count(asked.process()), clock, KEPT, MOST_KEPT);
    }

    /**
     * Reads the overview that a query asks for.
     *
     * @param listing what the query selects, which was parsed before the transaction begins
     */
    @Transactional
    Overview of(ListQuery query, Listing listing, Viewer viewer) {
        // before reading, so that changes in the meantime are reported again
        FeedPosition place = changes.place();
        Page<ApplicationProjection> page = pages.list(listing);
        return new Overview(
                messages,
                viewer,
                query,
                pipeline(count(process(query)), query),
                rows(page.items()),
                page.next(),
                place,
                clock.instant());
    }

    private PipelineView pipeline(Counted found, ListQuery query) {
        return PipelineView.of(found.pipeline(), found.layout(), query, messages);
    }

    private Counted count(Optional<String> process) {
        return new Counted(
                counts.of(process),
                pages.template(process.orElse(USUAL_PROCESS)).map(Flow::columns).orElse(List.of()));
    }

    private static Optional<String> process(ListQuery query) {
        return Optional.ofNullable(query.given().get("process"));
    }

    /** Returns what has changed on a page. Queries the database only if the page may show a change. */
    ChangedRows changes(OpenPage page) {
        // not the current place: the pipeline may have been counted for another page with the same notification
        FeedPosition place = changes.known(page.notified());
        List<TableRow> rows = some(changes.since(page.seen(), page.shown()), List.of());
        Elsewhere elsewhere = page.hasEnough() ? Elsewhere.ENOUGH : elsewhere(page);
        return new ChangedRows(
                messages,
                page.query(),
                pipeline(counted.to(new Asked(process(page.query()), place)), page.query()),
                rows,
                elsewhere.added(),
                elsewhere.moved(),
                numbers(page.shown(), elsewhere.added()),
                page.hasOthers(),
                place,
                clock.instant());
    }

    private Elsewhere elsewhere(OpenPage page) {
        Optional<List<ApplicationId>> changed = changes.elsewhereSince(page.seen(), page.shown(), ListQuery.ROWS);
        List<TableRow> fitting =
                some(changed.orElse(List.of()), page.query().filter().conditions());
        boolean mayGrow = page.query().isOpenAtTheEnd() && page.shown().size() + fitting.size() <= ListQuery.ROWS;
        List<TableRow> added = mayGrow ? newest(fitting, page.shown()) : List.of();
        return new Elsewhere(added, changed.isEmpty() || added.size() < fitting.size());
    }

    private List<TableRow> some(List<ApplicationId> applications, List<Condition> conditions) {
        return applications.isEmpty() ? List.of() : rows(pages.some(applications, conditions));
    }

    /** The rows that come after all shown ones: others would make the list jump. */
    private static List<TableRow> newest(List<TableRow> fitting, List<ApplicationId> shown) {
        long last = shown.stream().mapToLong(ApplicationId::value).max().orElse(0);
        return fitting.stream().filter(row -> row.id() > last).toList();
    }

    private static String numbers(List<ApplicationId> shown, List<TableRow> added) {
        return Stream.concat(
                        shown.stream().map(ApplicationId::value), added.stream().map(TableRow::id))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static List<TableRow> rows(List<ApplicationProjection> projections) {
        return projections.stream().map(TableRow::of).toList();
    }
}
