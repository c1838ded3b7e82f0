package hiring.choreography.database;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import java.util.function.Supplier;

/**
 * Plain SQL for the few statements that every event passes through, each a single round trip. A statement runs within the
 * transaction under way; outside of one it fails with an {@link IllegalStateException}.
 */
@Singleton
public final class Sql {

    private static final AtomicLong PLANNED = new AtomicLong();

    private final Supplier<Connection> connection;

    @Inject
    Sql(TransactionOperations<Connection> transactions) {
        this(() -> transactions
                .findTransactionStatus()
                .map(TransactionStatus::getConnection)
                .map(Connection.class::cast)
                .orElseThrow(() -> new IllegalStateException("there is no transaction to run a statement in")));
    }

    private Sql(Supplier<Connection> connection) {
        this.connection = connection;
    }

    /** Statements on a connection that is not the service's own, for example a migration's. */
    public static Sql on(Connection connection) {
        return new Sql(() -> connection);
    }

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

    /**
     * Runs a statement once for each element, as one batch; none, no statement.
     *
     * @return how many rows it changed for each element, in order
     */
    public <T> int[] batch(String sql, Collection<T> elements, BatchBinder<T> binder) {
        if (elements.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.get().prepareStatement(sql)) {
            for (T element : elements) {
                binder.bind(statement, element);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** What a query finds first; empty if it finds nothing. */
    public <T> Optional<T> find(String sql, Binder binder, RowReader<T> reader) {
        return query(sql, binder, reader).stream().findFirst();
    }

    /** Runs a statement once and returns how many rows it changed. */
    public int update(String sql, Binder binder) {
        try (PreparedStatement statement = connection.get().prepareStatement(sql)) {
            binder.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Inserts a row whose number the table gives, and returns that number. */
    public long insert(String sql, Binder binder) {
        try (PreparedStatement statement = connection.get().prepareStatement(sql, new String[] {"id"})) {
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
    public <T> List<Long> insertAll(String sql, Collection<T> elements, BatchBinder<T> binder) {
        return insertAll(sql, elements, binder, List.of("id"), row -> row.getLong(1));
    }

    /**
     * Inserts rows as one batch, and returns what the table gave them in the same order.
     *
     * @param given the columns that the reader reads
     */
    public <T, R> List<R> insertAll(
            String sql, Collection<T> elements, BatchBinder<T> binder, List<String> given, RowReader<R> reader) {
        try (PreparedStatement statement = connection.get().prepareStatement(sql, given.toArray(String[]::new))) {
            for (T element : elements) {
                binder.bind(statement, element);
                statement.addBatch();
            }
            statement.executeBatch();
            try (ResultSet rows = statement.getGeneratedKeys()) {
                return allOf(rows, reader);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Whether the database is H2, not PostgreSQL. */
    boolean isOnH2() {
        try {
            return connection.get().getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new SqlFailure(e);
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
    public <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        try (PreparedStatement statement = connection.get().prepareStatement(sql)) {
            binder.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return allOf(rows, reader);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static <T> List<T> allOf(ResultSet rows, RowReader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            read.add(reader.read(rows));
        }
        return read;
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
