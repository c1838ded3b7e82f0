package hiring.statusaggregator.projection;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;

/** Applications that are looked at together, by their numbers, both ends included. */
public record ApplicationRange(long first, long last) {

    /** Sets the two question marks of a {@code BETWEEN}. */
    public Sql.Binder bind() {
        return statement -> Parameters.of(statement).add(first).add(last);
    }
}
