package hiring.statusaggregator.search;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import hiring.choreography.database.Sql;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which conditions of a listing have only a few matches, and selects those by their ids. A database chooses by its
 * statistics between reading a list in its order until it has found enough, and reading and sorting all matches. The statistics
 * show neither how many rows match two conditions together nor that a status never occurs; in these cases it reads everything.
 */
@Singleton
public final class SelectivityProbe {

    /** Reading this many rows one by one is faster than reading in an order in which every thousandth row matches. */
    static final int MOST = 1_000;

    private record Found(int condition, long id) {}

    private final Sql sql;
    private final Intersection intersection;

    SelectivityProbe(Sql sql) {
        this.sql = sql;
        this.intersection = Intersection.usual(sql);
    }

    /** Returns a listing of the same rows, selected by id where a condition has few matches; takes one statement or three. */
    public Listing narrowed(Listing listing) {
        return new Listing(conditions(listing), listing.order(), listing.after(), listing.limit());
    }

    /** Conditions that select the same rows of a page. */
    List<Condition> conditions(Listing listing) {
        List<IndexedCondition> indexed = listing.conditions().stream()
                .filter(IndexedCondition.class::isInstance)
                .map(IndexedCondition.class::cast)
                .toList();
        if (indexed.isEmpty()) {
            return listing.conditions();
        }
        Map<IndexedCondition, Set<Long>> few = few(indexed);
        return few.isEmpty()
                ? intersection.narrowed(listing, indexed)
                : byId(listing, common(few.values()), few.keySet());
    }

    /** Selects rows by their ids, and tests the conditions that are not known to hold row by row. */
    static List<Condition> byId(Listing listing, Set<Long> ids, Collection<IndexedCondition> known) {
        List<Condition> others = listing.conditions().stream()
                .filter(not(known::contains))
                .map(IndexedCondition::tested)
                .toList();
        Collection<Long> needed = others.isEmpty() ? ofThePage(listing, ids) : ids;
        return Stream.concat(Stream.of(Condition.oneOf(listing.order().id(), needed)), others.stream())
                .toList();
    }

    /** The rows that can appear on the page: the next ones if the list is in the order of ids, and otherwise any. */
    private static Collection<Long> ofThePage(Listing listing, Collection<Long> ids) {
        if (listing.order().key().isPresent()) {
            return ids;
        }
        Comparator<Long> byId = listing.order().direction() == Order.Direction.UP
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        return ids.stream()
                .filter(id -> listing.after()
                        .filter(place -> byId.compare(id, place.id()) <= 0)
                        .isEmpty())
                .sorted(byId)
                .limit(listing.limit() + 1)
                .toList();
    }

    private static Set<Long> common(Collection<Set<Long>> sets) {
        return sets.stream()
                .reduce((some, others) -> some.stream().filter(others::contains).collect(toSet()))
                .orElseThrow();
    }

    /** The matches of each condition that has only a few, in one statement that reads few matches of the others as well. */
    private Map<IndexedCondition, Set<Long>> few(List<IndexedCondition> indexed) {
        List<String> selects = new ArrayList<>();
        for (IndexedCondition condition : indexed) {
            selects.add("(SELECT %d, found.* FROM (%s ORDER BY %s LIMIT ?) found)"
                    .formatted(selects.size(), condition.ids(), condition.order()));
        }
        List<Found> found = sql.query(
                String.join(" UNION ALL ", selects),
                Sql.all(Intersection.parameters(indexed, List.of(MOST + 1))),
                row -> new Found(row.getInt(1), row.getLong(2)));
        return fewOf(indexed, found.stream().collect(groupingBy(Found::condition, mapping(Found::id, toList()))));
    }

    /** Counts rows, not distinct ids: an id may be found twice, and then the limit may cut off others. */
    private static Map<IndexedCondition, Set<Long>> fewOf(
            List<IndexedCondition> indexed, Map<Integer, List<Long>> found) {
        Map<IndexedCondition, Set<Long>> few = new HashMap<>();
        for (int number = 0; number < indexed.size(); number++) {
            List<Long> ids = found.getOrDefault(number, List.of());
            if (ids.size() <= MOST) {
                few.put(indexed.get(number), new HashSet<>(ids));
            }
        }
        return few;
    }
}
