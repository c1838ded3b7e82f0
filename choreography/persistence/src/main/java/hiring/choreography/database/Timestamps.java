package hiring.choreography.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Points in time on their way into the database and out of it. */
public final class Timestamps {

    /** Stands for never where an order needs a point in time; both databases can keep and compare it. */
    public static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private Timestamps() {}

    /** As fine as both databases keep it, so that what is read is what was written. */
    public static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** As JDBC takes it for a {@code TIMESTAMP WITH TIME ZONE}. */
    public static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What a column holds that is never null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What a column holds; empty where it is null. */
    public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
