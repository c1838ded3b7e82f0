package hiring.statusaggregator.figure;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.listing.Condition;
import hiring.choreography.web.InvalidFieldException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, and the applications that are counted in it. Days begin and end in UTC.
 *
 * @param position the position of the applications; empty for all
 * @param from the first day
 * @param to the last day
 */
public record Period(Optional<String> position, LocalDate from, LocalDate to) {

    private static final int USUAL_WEEKS = 12;
    private static final int MOST_YEARS = 5;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    /**
     * The period of a request: by default the twelve weeks that end today.
     *
     * @throws InvalidFieldException if a day is invalid, or they are in the wrong order or more than five years apart
     */
    public static Period of(@Nullable String position, @Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = day("to", to).orElse(today);
        LocalDate first = day("from", from).orElseGet(() -> monday(last).minusWeeks(USUAL_WEEKS - 1));
        if (first.isAfter(last)) {
            throw new InvalidFieldException("from", "is after " + last + ", the last day");
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new InvalidFieldException("from", "is more than " + MOST_YEARS + " years before " + last);
        }
        return new Period(Condition.text("position", position), first, last);
    }

    private static Optional<LocalDate> day(String field, @Nullable String given) {
        return Condition.text(field, given).map(text -> requireDay(field, text));
    }

    private static LocalDate requireDay(String field, String text) {
        return parsed(text)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new InvalidFieldException(
                        field, "is no day from " + FIRST_YEAR + " to " + LAST_YEAR + " such as 2026-11-02"));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The Monday of a day's week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * The condition that a moment is in the period and its application, {@code a}, is included. {@code updated_at} is not
     * before any moment of an application, and has an index; more indexes, for every other moment, would slow down the
     * processing of every event.
     */
    String holdsOf(String moment) {
        return "a.updated_at >= ? AND " + moment + " >= ? AND " + moment + " < ?"
                + position.map(name -> " AND a.position = ?").orElse("");
    }

    /** Binds the parameters of consecutive {@link #holdsOf} conditions. */
    Sql.Binder times(int conditions) {
        return statement -> {
            Parameters parameters = Parameters.of(statement);
            for (int i = 0; i < conditions; i++) {
                bind(parameters);
            }
        };
    }

    private void bind(Parameters parameters) throws SQLException {
        parameters.add(begin()).add(begin()).add(end());
        if (position.isPresent()) {
            parameters.add(position.get());
        }
    }

    private Instant begin() {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Instant end() {
        return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
