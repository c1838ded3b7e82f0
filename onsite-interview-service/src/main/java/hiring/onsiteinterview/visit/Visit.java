package hiring.onsiteinterview.visit;

import hiring.choreography.event.AppointmentData;
import hiring.choreography.stage.OfApplication;
import hiring.onsiteinterview.panel.Panel;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where an application's candidate comes to be interviewed.
 *
 * @param location null if they meet by video alone
 * @param videoLink null if they meet in person alone
 * @param sessions of the day, in the order of their times
 * @param reschedules how often it was moved to another time
 * @param noShows how often the candidate did not come
 * @param changedAt when it was arranged, missed or called off; null if an earlier release has stored it
 */
@MappedEntity("visit")
public record Visit(
        @Id long applicationId,
        Instant start,
        int durationMinutes,
        @Nullable String location,
        @Nullable String videoLink,

        @TypeDef(type = DataType.STRING, converter = Session.Sessions.class)
        List<Session> sessions,

        VisitState state,
        int reschedules,
        int noShows,
        @Nullable Instant changedAt)
        implements OfApplication {

    /** Returns whether it is still to take place, so that it can be called off. */
    public boolean isPlanned() {
        return state == VisitState.PLANNED;
    }

    /** Returns whether it was to take place and has begun, so that a no-show can be recorded. */
    public boolean mayBeMissed(Instant now) {
        return isPlanned() && !start.isAfter(now);
    }

    /** Returns when it is over. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(durationMinutes));
    }

    /** This visit in place of an earlier one; a new time is a reschedule unless that was missed or called off. */
    Visit insteadOf(Visit earlier) {
        boolean moves = earlier.isPlanned() && !earlier.start.equals(start);
        return counting(VisitState.PLANNED, earlier.reschedules + (moves ? 1 : 0), earlier.noShows, changedAt);
    }

    Visit missedBy(Side absent, Instant now) {
        return counting(VisitState.MISSED, reschedules, noShows + (absent == Side.CANDIDATE ? 1 : 0), now);
    }

    Visit calledOff(Instant now) {
        return counting(VisitState.CALLED_OFF, reschedules, noShows, now);
    }

    /** Returns when its panel and its candidate are booked. */
    List<AppointmentData> appointments(Panel panel) {
        return new Program(start, durationMinutes, sessions, panel.members()).appointments();
    }

    /** This visit, with the interviewers of its sessions spelled as their panel spells them. */
    Visit of(Panel panel) {
        return new Visit(
                applicationId,
                start,
                durationMinutes,
                location,
                videoLink,
                sessions.stream().map(session -> session.of(panel)).toList(),
                state,
                reschedules,
                noShows,
                changedAt);
    }

    private Visit counting(VisitState become, int moved, int notCome, @Nullable Instant at) {
        return new Visit(
                applicationId, start, durationMinutes, location, videoLink, sessions, become, moved, notCome, at);
    }
}
