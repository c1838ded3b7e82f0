package hiring.statusaggregator;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement's parameters, set one after the other. Where an empty one is given, the column becomes null. */
final class Parameters {

    private final PreparedStatement statement;
    private int next = 1;

    private Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    static Parameters of(PreparedStatement statement) {
        return new Parameters(statement);
    }

    Parameters add(long number) throws SQLException {
        statement.setLong(next++, number);
        return this;
    }

    Parameters add(int number) throws SQLException {
        statement.setInt(next++, number);
        return this;
    }

    Parameters add(String text) throws SQLException {
        statement.setString(next++, text);
        return this;
    }

    Parameters add(Instant moment) throws SQLException {
        return add((Object) Moments.column(moment));
    }

    Parameters addText(Optional<String> text) throws SQLException {
        statement.setString(next++, text.orElse(null));
        return this;
    }

    Parameters addNumber(Optional<Integer> number) throws SQLException {
        return add(number.orElse(null));
    }

    Parameters addMoment(Optional<Instant> moment) throws SQLException {
        return add(moment.map(Moments::column).orElse(null));
    }

    private Parameters add(@Nullable Object value) throws SQLException {
        statement.setObject(next++, value);
        return this;
    }
}
