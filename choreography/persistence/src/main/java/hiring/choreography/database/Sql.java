package hiring.choreography.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Plain SQL for the few statements that every event passes through, each a single round trip. */
public final class Sql {

    private static final AtomicLong PLANNED = new AtomicLong();

    private Sql() {}

    /** Sets a statement's parameters. */
    @FunctionalInterface
    public interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Sets a statement's parameters for one element of a batch. */
    @FunctionalInterface
    public interface BatchBinder<T> {
        void bind(PreparedStatement statement, T element) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement once for each element, as one batch; none, no statement. */
    public static <T> void batch(Connection connection, String sql, Collection<T> elements, BatchBinder<T> binder) {
        if (elements.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T element : elements) {
                binder.bind(statement, element);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** What a query finds first; empty if it finds nothing. */
    public static <T> Optional<T> find(Connection connection, String sql, Binder binder, RowReader<T> reader) {
        return query(connection, sql, binder, reader).stream().findFirst();
    }

    /** Runs a statement once and returns how many rows it changed. */
    public static int update(Connection connection, String sql, Binder binder) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Inserts a row whose number the table gives, and returns that number. */
    public static long insert(Connection connection, String sql, Binder binder) {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            binder.bind(statement);
            statement.executeUpdate();
            try (ResultSet given = statement.getGeneratedKeys()) {
                given.next();
                return given.getLong(1);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Inserts rows whose numbers the table gives, as one batch, and returns those numbers in the same order. */
    public static <T> List<Long> insertAll(
            Connection connection, String sql, Collection<T> elements, BatchBinder<T> binder) {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            for (T element : elements) {
                binder.bind(statement, element);
                statement.addBatch();
            }
            statement.executeBatch();
            return numbersGiven(statement);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static List<Long> numbersGiven(PreparedStatement statement) throws SQLException {
        try (ResultSet given = statement.getGeneratedKeys()) {
            List<Long> numbers = new ArrayList<>();
            while (given.next()) {
                numbers.add(given.getLong(1));
            }
            return numbers;
        }
    }

    /** Binds parameters from the first on, in order. */
    public static Binder all(List<?> parameters) {
        return statement -> {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
        };
    }

    /** The rows that a query answers with. */
    public static <T> List<T> query(Connection connection, String sql, Binder binder, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /**
     * The text of a query that is planned for what it asks for this time. One that a database has seen a few times it plans once
     * and for all: for a frequent name as for one that does not occur, which needs another plan.
     */
    public static String plannedAnew(String sql) {
        return sql + " -- " + PLANNED.incrementAndGet();
    }

    /** Question marks for the members of an IN list, for example {@code ?, ?, ?}. */
    public static String placeholders(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
