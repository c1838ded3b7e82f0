package hiring.choreography.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A failure in the database, and whether retrying can help. */
public final class SqlFailure extends RuntimeException {

    /** Data exceptions, constraint violations, and statements that are wrong in themselves. */
    private static final Set<String> LASTING_CLASSES = Set.of("22", "23", "42");

    SqlFailure(SQLException cause) {
        super(cause);
    }

    /** Whether the database, not the data, was the trouble, so that the same work may well succeed later. */
    public static boolean isTransient(Throwable failure) {
        return sqlExceptionIn(failure)
                .map(exception -> !LASTING_CLASSES.contains(classOf(exception)))
                .orElse(false);
    }

    static String classOf(SQLException exception) {
        String state = exception.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    static Optional<SQLException> sqlExceptionIn(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
