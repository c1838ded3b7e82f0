package hiring.application;

import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.outbox.LogEntry;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.time.Instant;
import java.util.Optional;

/**
 * What has become of an application, and how it came about.
 *
 * @param process the template that it keeps; empty before its submission
 * @param reason why, where somebody had to say
 */
record Change(
        Application application, Verb verb, Actor actor, Optional<ProcessTemplate> process, Optional<String> reason) {

    /** The event that tells the others. */
    LogEntry announcement(Instant now) {
        Event event = new Event(
                new EventType(StageName.APPLICATION, verb),
                application.id(),
                application.revision(),
                now,
                Optional.empty(),
                actor,
                data());
        return new LogEntry(
                event,
                Optional.of(application.status().name()),
                Optional.empty(),
                Optional.empty(),
                reason,
                Optional.empty());
    }

    /** The e-mail address is left out: none of the others has any use for it. */
    private ApplicationData data() {
        Form form = application.form();
        return new ApplicationData(
                application.status(),
                form.firstName(),
                form.lastName(),
                form.position(),
                form.process(),
                process,
                application.withdrawal().map(Withdrawal::by),
                reason);
    }
}
