package hiring.statusaggregator.projection;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.IncomingEvent;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads the events of one application. */
@Singleton
public final class TimelineQuery {

    private static final String FIND = """
            SELECT stage, revision, occurred_at, type, actor, status, outcome, qualifier, reason, causation
            FROM timeline WHERE application_id = ? ORDER BY occurred_at, stage, revision""";

    private final Sql sql;
    private final Timeline timeline;
    private final Transactions transactions;

    TimelineQuery(Sql sql, Timeline timeline, Transactions transactions) {
        this.sql = sql;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /** The events of an application as a page shows them, oldest first; empty if none was received. */
    public List<TimelineEntry> entries(long application) {
        return transactions.read(
                () -> sql.query(FIND, statement -> statement.setLong(1, application), TimelineQuery::read));
    }

    /** All events received about an application; may be empty. */
    public ApplicationHistory history(ApplicationId application) {
        ApplicationRange alone = new ApplicationRange(application.value(), application.value());
        return new ApplicationHistory(
                application,
                transactions.read(() -> timeline.events(alone)).stream()
                        .map(IncomingEvent::event)
                        .toList());
    }

    private static TimelineEntry read(ResultSet row) throws SQLException {
        return new TimelineEntry(
                Timestamps.read(row, "occurred_at"),
                row.getString("type"),
                row.getString("stage"),
                row.getInt("revision"),
                Optional.ofNullable(row.getString("status")),
                Optional.ofNullable(row.getString("outcome")),
                Optional.ofNullable(row.getString("qualifier")),
                row.getString("actor"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("causation")));
    }
}
