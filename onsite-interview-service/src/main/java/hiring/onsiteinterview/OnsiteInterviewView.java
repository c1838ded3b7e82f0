package hiring.onsiteinterview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.appointments.ScheduleConflict;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import hiring.onsiteinterview.panel.Panel;
import hiring.onsiteinterview.panel.PanelMember;
import hiring.onsiteinterview.panel.PanelRole;
import hiring.onsiteinterview.visit.Session;
import hiring.onsiteinterview.visit.Visit;
import hiring.onsiteinterview.visit.VisitState;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An on-site interview as the API returns it.
 *
 * @param appointment null until a visit was arranged
 * @param conflicts other appointments of the interviewers or the candidate at the same time, which became known afterwards
 * @param panel the interviewers that the candidate meets
 * @param scorecardsSubmitted by members who have a vote
 * @param scorecardsNeeded before there can be a decision
 * @param dissent the members whose recommendation the decision went against, once there is one
 */
@Introspected
record OnsiteInterviewView(
        @JsonUnwrapped StageView stage,
        Optional<Arranged> appointment,
        List<ScheduleConflict> conflicts,
        List<Member> panel,
        int scorecardsSubmitted,
        int scorecardsNeeded,
        List<String> dissent)
        implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }

    static OnsiteInterviewView of(
            StageView stage, Optional<Visit> visit, List<ScheduleConflict> conflicts, Panel panel, int needed) {
        return new OnsiteInterviewView(
                stage,
                visit.map(Arranged::of),
                conflicts,
                panel.members().stream().map(Member::of).toList(),
                panel.submitted(),
                needed,
                stage.outcome().map(decided -> dissent(panel)).orElse(List.of()));
    }

    private static List<String> dissent(Panel panel) {
        return panel.members().stream()
                .filter(PanelMember::dissented)
                .map(PanelMember::interviewer)
                .toList();
    }

    /**
     * An interviewer on the panel.
     *
     * @param submitted whether they have submitted their scorecard
     */
    @Introspected
    record Member(String interviewer, PanelRole role, boolean submitted) {

        static Member of(PanelMember member) {
            return new Member(member.interviewer(), member.role(), member.hasSubmitted());
        }
    }

    /**
     * The visit, once it is arranged.
     *
     * @param reschedules how often it was moved to another time
     * @param noShows how often the candidate did not come
     */
    @Introspected
    record Arranged(
            Instant start,
            int durationMinutes,
            Optional<String> location,
            Optional<String> videoLink,
            VisitState state,
            List<Session> sessions,
            int reschedules,
            int noShows) {

        static Arranged of(Visit visit) {
            return new Arranged(
                    visit.start(),
                    visit.durationMinutes(),
                    Optional.ofNullable(visit.location()),
                    Optional.ofNullable(visit.videoLink()),
                    visit.state(),
                    visit.sessions(),
                    visit.reschedules(),
                    visit.noShows());
        }
    }
}
