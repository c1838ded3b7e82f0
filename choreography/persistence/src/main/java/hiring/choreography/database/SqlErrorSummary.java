package hiring.choreography.database;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Summarizes what a database refused, without the data that it refused. */
public final class SqlErrorSummary {

    /** What these classes of failures quote first is the names of tables, columns and constraints. */
    private static final Set<String> NAMING_CLASSES = Set.of("23", "42");

    private static final Pattern NAME = Pattern.compile("\"([A-Za-z_][A-Za-z0-9_.]*)");

    /** From here on a database may quote a row: PostgreSQL in its details, H2 in brackets or quotes. */
    private static final Pattern DATA = Pattern.compile("[\\r\\n'(]");

    private SqlErrorSummary() {}

    /**
     * The SQL state, and the names of the violated constraint, column or table if the database reports them; empty if it refused
     * nothing.
     */
    public static Optional<String> in(Throwable failure) {
        return SqlFailure.sqlExceptionIn(failure)
                .map(SqlErrorSummary::innermost)
                .map(SqlErrorSummary::words);
    }

    private static SQLException innermost(SQLException failure) {
        SQLException next = failure.getNextException();
        return failure instanceof BatchUpdateException && next != null ? next : failure;
    }

    private static String words(SQLException failure) {
        String names = NAMING_CLASSES.contains(SqlFailure.classOf(failure)) ? namesIn(failure) : "";
        return "refused by the database with " + failure.getSQLState() + (names.isEmpty() ? "" : ": " + names);
    }

    private static String namesIn(SQLException failure) {
        String safe = DATA.split(String.valueOf(failure.getMessage()), 2)[0];
        return NAME.matcher(safe)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining(", "));
    }
}
