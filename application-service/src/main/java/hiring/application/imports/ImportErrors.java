package hiring.application.imports;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what was wrong with rows of lists. */
@Singleton
final class ImportErrors {

    private static final List<Order> ORDERS = List.of(Order.byId("line", "id", Order.Direction.UP));

    private static final String ADD = "INSERT INTO import_error (import_id, line, field, message) VALUES (?, ?, ?, ?)";
    private static final String ALL = "SELECT id, line, field, message FROM import_error";

    void add(Connection connection, long importId, List<RowError> errors) {
        Sql.batch(
                connection,
                ADD,
                errors,
                (statement, error) -> Parameters.of(statement)
                        .add(importId)
                        .add(error.line())
                        .add(error.field())
                        .add(error.shortMessage()));
    }

    /** Those of one list, in the order of its lines. */
    static Listing of(long importId, @Nullable String cursor, @Nullable Integer limit) {
        return Listing.of(List.of(Condition.of("import_id = ?", importId)), ORDERS, null, cursor, limit);
    }

    Page<RowError> list(Connection connection, Listing listing) {
        return listing.read(
                connection,
                ALL,
                row -> new RowError(row.getLong("line"), row.getString("field"), row.getString("message")));
    }
}
