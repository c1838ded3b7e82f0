package hiring.statusaggregator.dashboard;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.process.StageName;
import hiring.choreography.web.Page;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.count.Pipeline;
import hiring.statusaggregator.live.Changes;
import hiring.statusaggregator.live.Place;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.status.StatusPages;
import hiring.statusaggregator.story.Flow;
import hiring.statusaggregator.words.Words;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes overviews, and tells what has changed about one that somebody looks at. */
@Singleton
final class Overviews {

    private static final int ROWS = 50;

    /** By its order the stages of all processes are shown; those that it has not come last. */
    private static final String USUAL_PROCESS = "STANDARD";

    private final StatusPages pages;
    private final Counts counts;
    private final Transactions transactions;
    private final Changes changes;
    private final Words words;
    private final Clock clock;

    Overviews(StatusPages pages, Counts counts, Transactions transactions, Changes changes, Words words, Clock clock) {
        this.pages = pages;
        this.counts = counts;
        this.transactions = transactions;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
    }

    /** @throws hiring.choreography.web.InvalidFieldException if nothing can be looked for by the query */
    Overview of(Query query) {
        Listing listing = Listing.of(
                query.filter().conditions(),
                StatusPages.ORDERS,
                query.parameter(Query.SORT),
                query.parameter(Query.CURSOR),
                ROWS);
        // before reading, so that what changes meanwhile is told again
        Place place = changes.place();
        return transactions.read(connection -> {
            Page<StatusPicture> page = pages.list(connection, listing);
            return new Overview(
                    words, query, pipeline(connection, query), rows(page.items()), page.next(), place, clock.instant());
        });
    }

    /** How many applications stand where, of the process that is asked for or of all. */
    PipelinePicture pipeline(Query query) {
        return transactions.read(connection -> pipeline(connection, query));
    }

    private PipelinePicture pipeline(Connection connection, Query query) {
        Optional<String> process = Optional.ofNullable(query.parameter("process"));
        Pipeline counted = counts.of(connection, process);
        List<List<StageName>> layout = pages.template(connection, process.orElse(USUAL_PROCESS))
                .map(Flow::columns)
                .orElse(List.of());
        return PipelinePicture.of(counted, layout, query, words);
    }

    /**
     * What has changed about a page. Nothing is asked of the database unless it may be something that the page would show.
     *
     * @param shown the applications on it
     * @param seen the place of the last change that it shows
     * @param withOthers whether its table has a column for other stages
     */
    ChangedRows changes(Query query, List<ApplicationId> shown, Place seen, boolean withOthers) {
        Place place = changes.place();
        List<ApplicationId> changed = changes.since(seen, shown);
        Optional<List<ApplicationId>> elsewhere = changes.elsewhereSince(seen, shown, ROWS);
        List<Condition> conditions = query.filter().conditions();
        List<Row> rows = some(changed, List.of());
        List<Row> fitting = some(elsewhere.orElse(List.of()), conditions);
        boolean mayGrow = query.isInOrderOfNumbers() && shown.size() + fitting.size() <= ROWS;
        List<Row> added = mayGrow ? newest(fitting, shown) : List.of();
        return new ChangedRows(
                words,
                query,
                rows,
                added,
                elsewhere.isEmpty() || added.size() < fitting.size(),
                numbers(shown, added),
                withOthers,
                place,
                clock.instant());
    }

    private List<Row> some(List<ApplicationId> applications, List<Condition> conditions) {
        return applications.isEmpty()
                ? List.of()
                : rows(transactions.read(connection -> pages.some(connection, applications, conditions)));
    }

    /** Those that come after all that are shown: others would make the list jump. */
    private static List<Row> newest(List<Row> fitting, List<ApplicationId> shown) {
        long last = shown.stream().mapToLong(ApplicationId::value).max().orElse(0);
        return fitting.stream().filter(row -> row.id() > last).toList();
    }

    private static String numbers(List<ApplicationId> shown, List<Row> added) {
        return Stream.concat(
                        shown.stream().map(ApplicationId::value), added.stream().map(Row::id))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static List<Row> rows(List<StatusPicture> pictures) {
        return pictures.stream().map(Row::of).toList();
    }
}
