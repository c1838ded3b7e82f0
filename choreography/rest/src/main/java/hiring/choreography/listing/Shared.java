package hiring.choreography.listing;

import static java.util.stream.Collectors.joining;

import hiring.choreography.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Looks up what conditions have in common that each hold of many rows: few have a common first and a common last name. If each
 * holds of very many, they are asked of one row after the other, in the order of the list, until there are enough.
 *
 * @param alone of how many rows a condition may hold without being asked of one after the other
 * @param some the same for the rarest of several; so many of an index are read sooner than as many rows in some order that are
 *     not looked for
 * @param most how many rows are few; so many are read one by one sooner than others are passed over
 */
record Shared(int alone, int some, int most) {

    private static final Shared USUAL = new Shared(10_000, 50_000, 3_000);

    private static final String MORE = "(SELECT 1 FROM (%s ORDER BY %s LIMIT 1 OFFSET ?) found)";

    /** Conditions that hold of the same rows of a page. */
    static List<Condition> narrowed(Connection connection, Listing listing, List<Condition> listed) {
        return USUAL.of(connection, listing, listed);
    }

    /** Conditions that hold of the same rows of a page. */
    List<Condition> of(Connection connection, Listing listing, List<Condition> listed) {
        List<Condition> conditions = listing.conditions();
        List<Condition> tested = conditions.stream().map(Condition::tested).toList();
        if (listed.size() == 1) {
            return tested.equals(conditions) || !areAllOfMore(alone, connection, listed) ? conditions : tested;
        }
        if (areAllOfMore(some, connection, listed)) {
            return tested;
        }
        List<Long> shared = shared(connection, listed);
        return shared.size() <= most ? Few.named(listing, new HashSet<>(shared), listed) : conditions;
    }

    private static boolean areAllOfMore(int many, Connection connection, List<Condition> listed) {
        String sql = listed.stream()
                .map(condition -> condition.listed().orElseThrow())
                .map(rows -> MORE.formatted(rows.ids(), rows.order()))
                .collect(joining(" UNION ALL "));
        return Sql.query(connection, sql, Sql.all(parameters(listed, List.of(many))), row -> 1)
                        .size()
                == listed.size();
    }

    private List<Long> shared(Connection connection, List<Condition> listed) {
        List<String> ids = listed.stream()
                .map(condition -> condition.listed().orElseThrow().ids())
                .toList();
        String others =
                ids.stream().skip(1).map(query -> "found.id IN (" + query + ")").collect(joining(" AND "));
        String sql = "SELECT found.id FROM (%s) found(id) WHERE %s LIMIT ?".formatted(ids.get(0), others);
        List<Object> parameters = parameters(listed, List.of());
        parameters.add(most + 1);
        return Sql.query(connection, Sql.plannedAnew(sql), Sql.all(parameters), row -> row.getLong(1));
    }

    /**
     * Those of some conditions, in order.
     *
     * @param each what follows the parameters of each of them
     */
    static List<Object> parameters(List<Condition> listed, List<Object> each) {
        List<Object> parameters = new ArrayList<>();
        for (Condition condition : listed) {
            parameters.addAll(condition.parameters());
            parameters.addAll(each);
        }
        return parameters;
    }
}
