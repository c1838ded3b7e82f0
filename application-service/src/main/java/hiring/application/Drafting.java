package hiring.application;

import hiring.application.duplicate.Applicant;
import hiring.application.form.Form;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.EventLog;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * A form to create a draft from. Its process exists, and it is no duplicate, or an accepted one.
     *
     * @param candidateId of the person who applies; empty if they have no other application
     */
    public record Draft(Form form, Remarks remarks, Optional<UUID> candidateId) {}

    /** Creates and publishes drafts in the current transaction, with as many statements for many as for one. */
    public List<Application> draft(List<Draft> drafts, Actor actor, Instant now) {
        return transactions.write(() -> {
            List<Application> made = applications.add(identified(drafts), now);
            eventLog.append(IntStream.range(0, made.size())
                    .mapToObj(place -> Change.of(made.get(place), Verb.DRAFTED, actor)
                            .remarking(drafts.get(place).remarks()))
                    .map(Change::announcement)
                    .toList());
            return made;
        });
    }

    /** Several of the drafts can be of the same new person. */
    private static List<Applications.Identified> identified(List<Draft> drafts) {
        Map<String, UUID> newPersons = new HashMap<>();
        return drafts.stream()
                .map(draft -> new Applications.Identified(
                        draft.candidateId().orElseGet(() -> newPerson(Applicant.of(draft.form()), newPersons)),
                        draft.form()))
                .toList();
    }

    private static UUID newPerson(Applicant applicant, Map<String, UUID> newPersons) {
        UUID id = UUID.randomUUID();
        return applicant
                .email()
                .map(email -> newPersons.computeIfAbsent(email, first -> id))
                .orElse(id);
    }
}
