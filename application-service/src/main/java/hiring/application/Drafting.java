package hiring.application;

import hiring.application.form.Form;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.EventLog;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Makes drafts of forms, be it one or a list of them. */
@Singleton
public final class Drafting {

    private final Applications applications;
    private final EventLog eventLog;

    Drafting(Applications applications, EventLog eventLog) {
        this.applications = applications;
        this.eventLog = eventLog;
    }

    /** A form that is to become a draft. It is of a known process, and no duplicate that nobody wants. */
    public record Draft(Form form, Remarks remarks) {}

    /** Makes and announces them within the transaction under way; as many statements for many as for one. */
    public List<Application> draft(Connection connection, List<Draft> drafts, Actor actor, Instant now) {
        List<Application> made =
                applications.add(connection, drafts.stream().map(Draft::form).toList(), now);
        eventLog.append(
                connection,
                IntStream.range(0, made.size())
                        .mapToObj(place -> Change.of(made.get(place), Verb.DRAFTED, actor)
                                .remarking(drafts.get(place).remarks()))
                        .map(Change::announcement)
                        .toList());
        return made;
    }
}
