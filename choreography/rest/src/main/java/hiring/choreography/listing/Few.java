package hiring.choreography.listing;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import hiring.choreography.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks up first what only a few rows fulfil. Whether a database goes through an order until it has found enough, or through all
 * that there are of a kind and sorts them, it decides by its statistics. They know neither who has both of two names nor that a
 * status is never reached, and then it goes through everything.
 */
final class Few {

    /** So many are read one by one sooner than an order in which every thousandth row is such a one. */
    static final int MOST = 1_000;

    private record Found(int condition, long id) {}

    private Few() {}

    /** Conditions that hold of the same rows of a page: those of a few name them by their numbers. */
    static List<Condition> narrowed(Connection connection, Listing listing) {
        List<Condition> listed = listing.conditions().stream()
                .filter(condition -> condition.listed().isPresent())
                .toList();
        if (listed.isEmpty()) {
            return listing.conditions();
        }
        Map<Condition, Set<Long>> few = few(connection, listed);
        return few.isEmpty()
                ? Shared.narrowed(connection, listing, listed)
                : named(listing, common(few.values()), few.keySet());
    }

    /** Rows are named by their numbers, and whatever is not known of them yet is asked of each. */
    static List<Condition> named(Listing listing, Set<Long> ids, Collection<Condition> known) {
        List<Condition> others = listing.conditions().stream()
                .filter(not(known::contains))
                .map(Condition::tested)
                .toList();
        Collection<Long> needed = others.isEmpty() ? listing.next(ids) : ids;
        return Stream.concat(Stream.of(Condition.oneOf(listing.order().id(), needed)), others.stream())
                .toList();
    }

    private static Set<Long> common(Collection<Set<Long>> sets) {
        return sets.stream()
                .reduce((some, others) -> some.stream().filter(others::contains).collect(toSet()))
                .orElseThrow();
    }

    /** Of which rows each of those conditions holds that hold of few; in one statement, which reads few of the others as well. */
    private static Map<Condition, Set<Long>> few(Connection connection, List<Condition> listed) {
        List<String> selects = new ArrayList<>();
        for (Condition condition : listed) {
            Listed rows = condition.listed().orElseThrow();
            selects.add("(SELECT %d, found.* FROM (%s ORDER BY %s LIMIT ?) found)"
                    .formatted(selects.size(), rows.ids(), rows.order()));
        }
        List<Found> found = Sql.query(
                connection,
                String.join(" UNION ALL ", selects),
                Sql.all(Shared.parameters(listed, List.of(MOST + 1))),
                row -> new Found(row.getInt(1), row.getLong(2)));
        return fewOf(listed, found.stream().collect(groupingBy(Found::condition, mapping(Found::id, toList()))));
    }

    /** By rows and not by numbers: a row may be found twice, and then more of them may be missing. */
    private static Map<Condition, Set<Long>> fewOf(List<Condition> listed, Map<Integer, List<Long>> found) {
        Map<Condition, Set<Long>> few = new HashMap<>();
        for (int number = 0; number < listed.size(); number++) {
            List<Long> ids = found.getOrDefault(number, List.of());
            if (ids.size() <= MOST) {
                few.put(listed.get(number), new HashSet<>(ids));
            }
        }
        return few;
    }
}
