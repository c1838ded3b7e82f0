package hiring.onsiteinterview.visit;

import hiring.choreography.stage.OfApplication;
import hiring.onsiteinterview.panel.Panel;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
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
        int noShows)
        implements OfApplication {

    /** Returns whether it is still to take place, so that it can be called off. */
    public boolean isPlanned() {
        return state == VisitState.PLANNED;
    }

    /** Returns whether it was to take place and has begun, so that a no-show can be recorded. */
    public boolean mayBeMissed(Instant now) {
        return isPlanned() && !start.isAfter(now);
    }

    /** This visit in place of an earlier one; a new time is a reschedule unless that was missed or called off. */
    Visit insteadOf(Visit earlier) {
        boolean moves = earlier.isPlanned() && !earlier.start.equals(start);
        return counting(VisitState.PLANNED, earlier.reschedules + (moves ? 1 : 0), earlier.noShows);
    }

    Visit missedBy(Side absent) {
        return counting(VisitState.MISSED, reschedules, noShows + (absent == Side.CANDIDATE ? 1 : 0));
    }

    Visit calledOff() {
        return counting(VisitState.CALLED_OFF, reschedules, noShows);
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
                noShows);
    }

    private Visit counting(VisitState become, int moved, int notCome) {
        return new Visit(applicationId, start, durationMinutes, location, videoLink, sessions, become, moved, notCome);
    }
}
