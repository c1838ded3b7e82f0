package hiring.statusaggregator.search;

import hiring.choreography.listing.Condition;
import java.util.List;

/**
 * A condition whose matches can be read from an index.
 *
 * @param ids a query for the ids of the matches, with the condition's parameters
 * @param order the columns of an index in which the matches are adjacent
 * @param test the condition in a form that databases test row by row and cannot turn into a list of ids
 */
public record IndexedCondition(String sql, List<Object> parameters, String ids, String order, String test)
        implements Condition {

    /**
     * The condition that a query selects the row.
     *
     * @param id the column with the id of a row
     * @param ids a query for such ids
     * @param order the columns of an index in which its matches are adjacent
     * @param parameters for the question marks of the query
     */
    public static IndexedCondition among(String id, String ids, String order, Object... parameters) {
        String test =
                "EXISTS (SELECT 1 FROM (%s) found(found_id) WHERE found.found_id = %s OFFSET 0)".formatted(ids, id);
        return new IndexedCondition("%s IN (%s)".formatted(id, ids), List.of(parameters), ids, order, test);
    }

    /**
     * A condition that has an index.
     *
     * @param ids a query, with the same parameters, for the ids of its matches
     * @param order the columns of an index in which its matches are adjacent
     */
    public static IndexedCondition of(Condition condition, String ids, String order) {
        return new IndexedCondition(condition.sql(), condition.parameters(), ids, order, condition.sql());
    }

    /** The same condition, tested row by row. */
    IndexedCondition tested() {
        return new IndexedCondition(test, parameters, ids, order, test);
    }

    /** Any condition, tested row by row. */
    static Condition tested(Condition condition) {
        return condition instanceof IndexedCondition indexed ? indexed.tested() : condition;
    }
}
