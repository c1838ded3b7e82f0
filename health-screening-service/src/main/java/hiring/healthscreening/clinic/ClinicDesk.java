package hiring.healthscreening.clinic;

import hiring.choreography.database.Transactions;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the clinics are kept. Nobody else has any use for them, so that they are announced to nobody. */
@Singleton
final class ClinicDesk {

    private static final List<Order> ORDERS = List.of(Order.byId("id", "id", Order.Direction.UP));

    private final Clinics clinics;
    private final Transactions transactions;

    ClinicDesk(Clinics clinics, Transactions transactions) {
        this.clinics = clinics;
        this.transactions = transactions;
    }

    Page<Clinic> list(@Nullable String cursor, @Nullable Integer limit) {
        Listing listing = Listing.of(List.of(), ORDERS, null, cursor, limit);
        return transactions.read(connection -> clinics.list(connection, listing));
    }

    /** @throws NotFoundException if there is none of that number */
    Clinic find(long id) {
        return transactions.read(connection -> clinics.find(connection, id).orElseThrow(() -> unknown(id)));
    }

    Clinic add(ClinicRequest request) {
        Clinic clinic = request.clinic(0, 1);
        return transactions.write(connection -> clinics.add(connection, clinic));
    }

    /** @throws NotFoundException if there is none of that number */
    Clinic change(long id, IfMatch meant, ClinicRequest request) {
        return transactions.write(connection -> {
            Clinic before = clinics.lock(connection, id).orElseThrow(() -> unknown(id));
            meant.demand(before.revision());
            Clinic after = request.clinic(id, before.revision() + 1);
            clinics.change(connection, after);
            return after;
        });
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no clinic " + id + ".");
    }
}
