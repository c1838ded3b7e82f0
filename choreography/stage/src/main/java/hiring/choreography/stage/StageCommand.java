package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.web.IfMatch;
import java.util.Optional;

/**
 * A command to a stage about one application: who wants to do what. What it changes is the {@link Decision} that is made once
 * the record is locked.
 *
 * @param application the application whose record changes
 * @param action the name under which the stage allows it, for example {@code appointment}
 * @param actor who is named as its author
 * @param person who is allowed to do it or not; empty for the service itself and its providers, which no rule for people
 *     applies to
 * @param expected the revision that the command is meant for
 */
public record StageCommand(
        ApplicationId application, String action, Actor actor, Optional<Person> person, IfMatch expected) {

    /** What the service or its provider does is refused unless the stage is PENDING, under this name. */
    private static final String REPORT = "report";

    /** A command of a person, for any revision. */
    public static StageCommand of(ApplicationId application, String action, Person person) {
        return new StageCommand(application, action, person.actor(), Optional.of(person), IfMatch.ANY);
    }

    /** What a system reports by itself, for example a provider of checks; the stage takes it while it is PENDING. */
    public static StageCommand reportedBy(Actor system, ApplicationId application) {
        return new StageCommand(application, REPORT, system, Optional.empty(), IfMatch.ANY);
    }

    /** This command, meant for a revision; of another one it is refused as stale. */
    public StageCommand expecting(IfMatch revision) {
        return new StageCommand(application, action, actor, person, revision);
    }
}
