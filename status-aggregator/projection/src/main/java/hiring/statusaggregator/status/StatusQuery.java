package hiring.statusaggregator.status;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ProjectionRepository;
import hiring.statusaggregator.projection.StatusTable;
import hiring.statusaggregator.search.SelectivityProbe;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds applications: one statement for their rows and one for those of their stages, however many they are; before them one or
 * three statements that find the few matches of a selective filter.
 */
@Singleton
public final class StatusQuery {

    private static final String FIND =
            "SELECT " + StatusTable.COLUMNS + " FROM application_status WHERE application_id = ?";
    private static final String TEMPLATE = "SELECT " + StatusTable.COLUMNS + " FROM application_status"
            + " WHERE process_name = ? AND process IS NOT NULL ORDER BY application_id DESC LIMIT 1";
    private static final String ALL = "SELECT " + StatusTable.COLUMNS + ", waiting_order FROM application_status";
    private static final String ID = "application_id";

    /** By number, newest change first, and longest wait first. */
    public static final List<Order> ORDERS = List.of(
            Order.byId("id", ID, Order.Direction.UP),
            Order.byTime("updated", "updated_at", ID, Order.Direction.DOWN),
            Order.byTime("waiting-since", "waiting_order", ID, Order.Direction.UP));

    private final Sql sql;
    private final SelectivityProbe probe;
    private final ProjectionRepository projections;
    private final Transactions transactions;

    StatusQuery(Sql sql, SelectivityProbe probe, ProjectionRepository projections, Transactions transactions) {
        this.sql = sql;
        this.probe = probe;
        this.projections = projections;
        this.transactions = transactions;
    }

    /** The newest template of a process that an application was submitted with; empty if there is none. */
    public Optional<ProcessTemplate> template(String process) {
        return transactions.read(() -> sql.find(
                        Sql.plannedAnew(TEMPLATE), statement -> statement.setString(1, process), StatusTable::read)
                .flatMap(ApplicationProjection::process));
    }

    /** Returns an application; empty if no events about it have been received. */
    public Optional<ApplicationProjection> find(long application) {
        return transactions.read(() ->
                projections
                        .complete(sql.query(FIND, statement -> statement.setLong(1, application), StatusTable::read))
                        .stream()
                        .findFirst());
    }

    /**
     * Returns an application.
     *
     * @throws NotFoundException if no events about it have been received
     */
    public ApplicationProjection get(long application) {
        return find(application).orElseThrow(() -> unknown(application));
    }

    static NotFoundException unknown(long application) {
        return new NotFoundException("Application " + application + " was not found.");
    }

    /** The applications among some that match conditions, in the order of their numbers. */
    public List<ApplicationProjection> some(Collection<ApplicationId> applications, List<Condition> conditions) {
        if (applications.isEmpty()) {
            return List.of();
        }
        Condition amongThem = Condition.oneOf(
                ID, applications.stream().map(ApplicationId::value).toList());
        List<Condition> all =
                Stream.concat(Stream.of(amongThem), conditions.stream()).toList();
        Listing listing = new Listing(all, ORDERS.get(0), Optional.empty(), applications.size());
        return transactions.read(() -> read(listing)).items();
    }

    /** A page of the applications that match a listing. */
    public Page<ApplicationProjection> list(Listing listing) {
        return transactions.read(() -> read(probe.narrowed(listing)));
    }

    private Page<ApplicationProjection> read(Listing listing) {
        Page<ApplicationProjection> page = listing.read(sql, ALL, StatusTable::read);
        return new Page<>(projections.complete(page.items()), page.next());
    }
}
