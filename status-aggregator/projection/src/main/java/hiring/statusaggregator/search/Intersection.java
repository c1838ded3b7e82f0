package hiring.statusaggregator.search;

import static java.util.stream.Collectors.joining;

import hiring.choreography.database.Sql;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds the rows that match several conditions with many matches each: few candidates have both a common first and a common
 * last name. If each condition has very many matches, rows are tested one by one in the order of the list, until a page is
 * full.
 */
final class Intersection {

    private static final String MORE = "(SELECT 1 FROM (%s ORDER BY %s LIMIT 1 OFFSET ?) found)";

    private final Sql sql;
    private final int alone;
    private final int some;
    private final int most;

    /**
     * Sets the limits.
     *
     * @param alone how many matches a single condition may have before it is tested row by row
     * @param some the same for the rarest of several conditions: reading this many index entries is faster than passing over
     *     as many rows that do not match
     * @param most how many rows are selected by id: reading this many one by one is faster than passing over others
     */
    Intersection(Sql sql, int alone, int some, int most) {
        this.sql = sql;
        this.alone = alone;
        this.some = some;
        this.most = most;
    }

    /** With the limits that were measured with a million applications. */
    static Intersection usual(Sql sql) {
        return new Intersection(sql, 10_000, 50_000, 3_000);
    }

    /** Conditions that select the same rows of a page. */
    List<Condition> narrowed(Listing listing, List<IndexedCondition> indexed) {
        List<Condition> conditions = listing.conditions();
        List<Condition> tested =
                conditions.stream().map(IndexedCondition::tested).toList();
        if (indexed.size() == 1) {
            return tested.equals(conditions) || !haveAllMoreThan(alone, indexed) ? conditions : tested;
        }
        if (haveAllMoreThan(some, indexed)) {
            return tested;
        }
        List<Long> shared = shared(indexed);
        return shared.size() <= most ? SelectivityProbe.byId(listing, new HashSet<>(shared), indexed) : conditions;
    }

    private boolean haveAllMoreThan(int many, List<IndexedCondition> indexed) {
        String counts = indexed.stream()
                .map(condition -> MORE.formatted(condition.ids(), condition.order()))
                .collect(joining(" UNION ALL "));
        return sql.query(counts, Sql.all(parameters(indexed, List.of(many))), row -> 1)
                        .size()
                == indexed.size();
    }

    private List<Long> shared(List<IndexedCondition> indexed) {
        String others = indexed.stream()
                .skip(1)
                .map(condition -> "found.id IN (" + condition.ids() + ")")
                .collect(joining(" AND "));
        String query = "SELECT found.id FROM (%s) found(id) WHERE %s LIMIT ?"
                .formatted(indexed.get(0).ids(), others);
        List<Object> parameters = parameters(indexed, List.of());
        parameters.add(most + 1);
        return sql.query(Sql.plannedAnew(query), Sql.all(parameters), row -> row.getLong(1));
    }

    /**
     * The parameters of conditions, in order.
     *
     * @param each what follows the parameters of each of them
     */
    static List<Object> parameters(List<IndexedCondition> indexed, List<Object> each) {
        List<Object> parameters = new ArrayList<>();
        for (IndexedCondition condition : indexed) {
            parameters.addAll(condition.parameters());
            parameters.addAll(each);
        }
        return parameters;
    }
}
