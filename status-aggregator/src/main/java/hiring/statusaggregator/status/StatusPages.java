package hiring.statusaggregator.status;

import hiring.choreography.database.Sql;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.web.Page;
import hiring.statusaggregator.picture.Pictures;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.picture.StatusTable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** Finds applications: one statement for their rows and one for those of their stages, however many they are. */
@Singleton
final class StatusPages {

    private static final String FIND =
            "SELECT " + StatusTable.COLUMNS + " FROM application_status WHERE application_id = ?";
    private static final String ALL = "SELECT " + StatusTable.COLUMNS + ", waiting_order FROM application_status";
    private static final String ID = "application_id";

    /** By number, the newest change first, and who waits longest first. */
    static final List<Order> ORDERS = List.of(
            Order.byId("id", ID, Order.Direction.UP),
            Order.byTime("updated", "updated_at", ID, Order.Direction.DOWN),
            Order.byTime("waiting-since", "waiting_order", ID, Order.Direction.UP));

    private final Pictures pictures;

    StatusPages(Pictures pictures) {
        this.pictures = pictures;
    }

    Optional<StatusPicture> find(Connection connection, long application) {
        List<StatusPicture> found =
                Sql.query(connection, FIND, statement -> statement.setLong(1, application), StatusTable::read);
        return pictures.complete(connection, found).stream().findFirst();
    }

    Page<StatusPicture> list(Connection connection, Listing listing) {
        Page<StatusPicture> page = listing.read(connection, ALL, StatusTable::read);
        return new Page<>(pictures.complete(connection, page.items()), page.next());
    }
}
