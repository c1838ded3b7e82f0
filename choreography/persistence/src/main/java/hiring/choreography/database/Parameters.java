package hiring.choreography.database;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement's parameters, set one after the other. Where an empty one is given, the column becomes null. */
public final class Parameters {

    private final PreparedStatement statement;
    private int next = 1;

    private Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Those of a statement, from its first question mark on. */
    public static Parameters of(PreparedStatement statement) {
        return new Parameters(statement);
    }

    /** A whole number. */
    public Parameters add(long number) throws SQLException {
        statement.setLong(next++, number);
        return this;
    }

    /** A whole number. */
    public Parameters add(int number) throws SQLException {
        statement.setInt(next++, number);
        return this;
    }

    /** Yes or no. */
    public Parameters add(boolean flag) throws SQLException {
        statement.setBoolean(next++, flag);
        return this;
    }

    /** A text. */
    public Parameters add(String text) throws SQLException {
        statement.setString(next++, text);
        return this;
    }

    /** A point in time. */
    public Parameters add(Instant moment) throws SQLException {
        return set(Timestamps.column(moment));
    }

    /** A decimal number. */
    public Parameters add(BigDecimal number) throws SQLException {
        return set(number);
    }

    /** A day. */
    public Parameters add(LocalDate day) throws SQLException {
        return set(day);
    }

    /** A decimal number; null where there is none. */
    public Parameters addDecimal(Optional<BigDecimal> number) throws SQLException {
        return set(number.orElse(null));
    }

    /** A day; null where there is none. */
    public Parameters addDay(Optional<LocalDate> day) throws SQLException {
        return set(day.orElse(null));
    }

    /** A text; null where there is none. */
    public Parameters addText(Optional<String> text) throws SQLException {
        statement.setString(next++, text.orElse(null));
        return this;
    }

    /** A whole number; null where there is none. */
    public Parameters addNumber(Optional<? extends Number> number) throws SQLException {
        return set(number.orElse(null));
    }

    /** A point in time; null where there is none. */
    public Parameters addMoment(Optional<Instant> moment) throws SQLException {
        return set(moment.map(Timestamps::column).orElse(null));
    }

    /** A universally unique identifier. */
    public Parameters add(UUID id) throws SQLException {
        return set(id);
    }

    /** A universally unique identifier; null where there is none. */
    public Parameters addId(Optional<UUID> id) throws SQLException {
        return set(id.orElse(null));
    }

    private Parameters set(@Nullable Object value) throws SQLException {
        statement.setObject(next++, value);
        return this;
    }
}
