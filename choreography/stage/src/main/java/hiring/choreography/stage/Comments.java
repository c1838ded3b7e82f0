package hiring.choreography.stage;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what the stage's people say to each other. It is no event: nobody else has any use for it. */
@Singleton
final class Comments {

    private static final List<Order> ORDERS = List.of(Order.byId("id", "id", Order.Direction.UP));

    private static final String ADD = "INSERT INTO comment (application_id, made_at, actor, text) VALUES (?, ?, ?, ?)";
    private static final String ALL = "SELECT id, application_id, made_at, actor, text FROM comment";

    private final Clock clock;

    Comments(Clock clock) {
        this.clock = clock;
    }

    /** Those about one application, the oldest first. */
    static Listing of(ApplicationId application, @Nullable String cursor, @Nullable Integer limit) {
        return Listing.of(
                List.of(Condition.of("application_id = ?", application.value())), ORDERS, null, cursor, limit);
    }

    Comment add(Connection connection, ApplicationId application, Actor actor, String text) {
        Instant now = Timestamps.kept(clock.instant());
        long id = Sql.insert(
                connection,
                ADD,
                statement -> Parameters.of(statement)
                        .add(application.value())
                        .add(now)
                        .add(actor.name())
                        .add(text));
        return new Comment(id, application, now, actor.name(), text);
    }

    Page<Comment> list(Connection connection, Listing listing) {
        return listing.read(connection, ALL, Comments::read);
    }

    private static Comment read(ResultSet row) throws SQLException {
        return new Comment(
                row.getLong("id"),
                new ApplicationId(row.getLong("application_id")),
                Timestamps.read(row, "made_at"),
                row.getString("actor"),
                row.getString("text"));
    }
}
