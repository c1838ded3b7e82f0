package hiring.choreography.listing;

import static java.util.stream.Collectors.joining;

import hiring.choreography.database.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What conditions have in common that each hold of many rows: few have a common first and a common last name. */
final class Shared {

    /** So many of an index are read sooner than as many rows in some order that are not looked for. */
    static final int SOME = 50_000;

    private static final String MORE = "(SELECT 1 FROM (%s ORDER BY %s LIMIT 1 OFFSET ?) found)";

    private Shared() {}

    /** The numbers of the rows of which all conditions hold; empty if they are many, or if that is hard to tell. */
    static Optional<Set<Long>> few(Connection connection, List<Condition> listed) {
        if (listed.size() < 2 || areAllOfMany(connection, listed)) {
            return Optional.empty();
        }
        List<Long> shared = shared(connection, listed);
        return Optional.of(shared).filter(ids -> ids.size() <= Few.MOST).map(HashSet::new);
    }

    private static boolean areAllOfMany(Connection connection, List<Condition> listed) {
        String sql = listed.stream()
                .map(condition -> condition.listed().orElseThrow())
                .map(rows -> MORE.formatted(rows.ids(), rows.order()))
                .collect(joining(" UNION ALL "));
        return Sql.query(connection, sql, Sql.all(parameters(listed, List.of(SOME))), row -> 1)
                        .size()
                == listed.size();
    }

    private static List<Long> shared(Connection connection, List<Condition> listed) {
        List<String> ids = listed.stream()
                .map(condition -> condition.listed().orElseThrow().ids())
                .toList();
        String others =
                ids.stream().skip(1).map(query -> "found.id IN (" + query + ")").collect(joining(" AND "));
        String sql = "SELECT found.id FROM (%s) found(id) WHERE %s LIMIT ?".formatted(ids.get(0), others);
        List<Object> parameters = parameters(listed, List.of());
        parameters.add(Few.MOST + 1);
        return Sql.query(connection, Sql.plannedAnew(sql), Sql.all(parameters), row -> row.getLong(1));
    }

    /** @param each what follows the parameters of each condition */
    private static List<Object> parameters(List<Condition> listed, List<Object> each) {
        List<Object> parameters = new ArrayList<>();
        for (Condition condition : listed) {
            parameters.addAll(condition.parameters());
            parameters.addAll(each);
        }
        return parameters;
    }
}
