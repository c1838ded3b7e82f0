package hiring.application;

import hiring.application.form.Form;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.EventLog;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Creates drafts from forms, one or many. */
@Singleton
public final class Drafting {

    private final Applications applications;
    private final EventLog eventLog;
    private final Transactions transactions;

    Drafting(Applications applications, EventLog eventLog, Transactions transactions) {
        this.applications = applications;
        this.eventLog = eventLog;
        this.transactions = transactions;
    }

    /** A form to create a draft from. Its process exists, and it is no duplicate, or an accepted one. */
    public record Draft(Form form, Remarks remarks) {}

    /** Creates and publishes drafts in the current transaction, with as many statements for many as for one. */
    public List<Application> draft(List<Draft> drafts, Actor actor, Instant now) {
        return transactions.write(() -> {
            List<Application> made =
                    applications.add(drafts.stream().map(Draft::form).toList(), now);
            eventLog.append(IntStream.range(0, made.size())
                    .mapToObj(place -> Change.of(made.get(place), Verb.DRAFTED, actor)
                            .remarking(drafts.get(place).remarks()))
                    .map(Change::announcement)
                    .toList());
            return made;
        });
    }
}
