package hiring.choreography.background;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;

/**
 * The diagnosis of a failure.
 *
 * @param kind two failures of one kind are the same trouble, however they put it; empty if the failure only says that
 *     there is some
 * @param line says what it is, without a password
 */
record Diagnosis(String kind, String line) {

    private static final String LOGIN_REFUSED_CLASS = "28";

    static Diagnosis of(Throwable failure) {
        List<Throwable> causes = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        String line = Failures.inOneLine(failure);
        return causes.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .map(kind -> new Diagnosis(kind, kind + ": " + line))
                .orElseGet(() -> new Diagnosis(kindOf(causes), line));
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return Optional.of("unknown host");
        }
        if (cause instanceof ConnectException) {
            return Optional.of("connection refused");
        }
        if (cause instanceof LoginException) {
            return Optional.of("wrong user or password");
        }
        if (cause instanceof SQLException sql && stateOf(sql).startsWith(LOGIN_REFUSED_CLASS)) {
            return Optional.of("wrong user or password (" + stateOf(sql) + ")");
        }
        return Optional.empty();
    }

    /** A pool that has no connection often does not say why, and sometimes does. */
    private static String kindOf(List<Throwable> causes) {
        Throwable innermost = causes.get(causes.size() - 1);
        if (innermost instanceof SQLTransientConnectionException) {
            return "";
        }
        return innermost instanceof SQLException sql
                ? "SQL " + stateOf(sql)
                : innermost.getClass().getName();
    }

    private static String stateOf(SQLException sql) {
        return Optional.ofNullable(sql.getSQLState()).orElse("");
    }
}
