package hiring.healthscreening.medical;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.security.Person;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Page;
import hiring.healthscreening.screening.Actions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where medical files are written and looked at. Whoever looks is written down first, or does not get to see anything. */
@Singleton
final class MedicalDesk {

    private static final List<Order> ORDERS = List.of(Order.byId("id", "id", Order.Direction.UP));

    private final StageDesk desk;
    private final MedicalFiles files;
    private final Transactions transactions;

    MedicalDesk(StageDesk desk, MedicalFiles files, Transactions transactions) {
        this.desk = desk;
        this.files = files;
        this.transactions = transactions;
    }

    MedicalFile look(ApplicationId application, Person person) {
        return transactions.write(connection -> {
            desk.find(application, person);
            MedicalFile file = files.read(connection, application.value());
            files.addAccess(connection, file, person.actor());
            return file;
        });
    }

    MedicalFile.Finding write(ApplicationId application, FindingRequest request, Person person) {
        return transactions.write(connection -> {
            announce(application, Actions.FINDING, person);
            return files.add(connection, application.value(), request, person.actor());
        });
    }

    MedicalFile.Document write(ApplicationId application, DocumentRequest request, Person person) {
        DocumentRequest whole = request.demandOneOfBoth();
        return transactions.write(connection -> {
            announce(application, Actions.DOCUMENT, person);
            return files.add(connection, application.value(), whole, person.actor());
        });
    }

    /** Says that there is something new, and to clinicians of what kind. */
    private void announce(ApplicationId application, String kind, Person person) {
        desk.update(application, IfMatch.ANY, kind, Verb.UPDATED, person, Optional.of("a " + kind), record -> {});
    }

    Page<Access> accesses(ApplicationId application, @Nullable String cursor, @Nullable Integer limit, Person person) {
        Listing listing = Listing.of(
                List.of(Condition.of("application_id = ?", application.value())), ORDERS, null, cursor, limit);
        return transactions.read(connection -> {
            desk.find(application, person);
            return files.accesses(connection, listing);
        });
    }
}
