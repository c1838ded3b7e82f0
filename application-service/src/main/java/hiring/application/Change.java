package hiring.application;

import hiring.application.form.Form;
import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.LogEntry;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.Optional;

/**
 * A change to an application: the new state, and how it came about.
 *
 * @param process the template that it was submitted to; empty before its submission
 * @param reason why, where a reason is required
 * @param remarks for the history alone
 */
record Change(
        Application application,
        Verb verb,
        Actor actor,
        Optional<ProcessTemplate> process,
        Optional<String> reason,
        Remarks remarks) {

    static Change of(Application application, Verb verb, Actor actor) {
        return new Change(application, verb, actor, Optional.empty(), Optional.empty(), Remarks.NONE);
    }

    Change following(Optional<ProcessTemplate> template) {
        return new Change(application, verb, actor, template, reason, remarks);
    }

    Change because(String why) {
        return new Change(application, verb, actor, process, Optional.of(why), remarks);
    }

    Change remarking(Remarks said) {
        return new Change(application, verb, actor, process, reason, said);
    }

    /** Returns the event to publish. */
    LogEntry announcement() {
        Event event = new Event(
                new EventType(StageName.APPLICATION, verb),
                application.id(),
                application.revision(),
                application.updatedAt(),
                Optional.empty(),
                actor,
                data());
        return new LogEntry(
                event,
                Optional.of(application.status().name()),
                Optional.empty(),
                Optional.empty(),
                reason.or(remarks::reason),
                remarks.note());
    }

    /** Contact details and the source are left out: no other service needs them. */
    private ApplicationData data() {
        Form form = application.form();
        return new ApplicationData(
                application.status(),
                form.candidate().firstName(),
                form.candidate().lastName(),
                form.position().shownTitle(),
                form.process(),
                process,
                application.withdrawal().map(Withdrawal::by),
                reason,
                Optional.of(application.candidateId()));
    }
}
