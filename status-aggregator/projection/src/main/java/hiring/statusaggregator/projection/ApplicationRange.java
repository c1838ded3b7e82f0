package hiring.statusaggregator.projection;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;

/** A range of applications that are processed together, by their numbers, both ends included. */
public record ApplicationRange(long first, long last) {

    /** Binds the two parameters of a {@code BETWEEN}. */
    public Sql.Binder bind() {
        return statement -> Parameters.of(statement).add(first).add(last);
    }
}
