package hiring.choreography.stage;

import hiring.choreography.event.Actor;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.event.Verb;
import java.util.List;
import java.util.Optional;

/**
 * Why and by whom a stage's record changed, as its event says it.
 *
 * @param causation the id of the event that it is a reaction to
 * @param reason for everyone to read
 * @param note for the stage's own team
 * @param appointments all that are arranged now, if it is about them
 */
record Announcement(
        Verb verb,
        Actor actor,
        Optional<String> causation,
        Optional<String> reason,
        Optional<String> note,
        List<AppointmentData> appointments) {}
