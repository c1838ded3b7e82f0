package hiring.onsiteinterview;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import jakarta.inject.Singleton;
import java.util.List;

/** The on-site interview as a stage: its outcomes, and what may be done when. */
@Singleton
final class OnsiteInterview implements Stage {

    static final String APPOINTMENT = "appointment";

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome("PASSED", StageStatus.PASSED),
            outcome("FAILED", StageStatus.FAILED, "SKILLS", "EXPERIENCE", "COMMUNICATION", "TEAM_FIT", "OTHER"),
            outcome("NO_SHOW", StageStatus.FAILED),
            outcome("CANDIDATE_CANCELLED", StageStatus.FAILED),
            outcome("EMPLOYER_CANCELLED", StageStatus.FAILED, "POSITION_FILLED", "POSITION_CLOSED", "OTHER"));

    @Override
    public StageName name() {
        return new StageName("onsite-interview");
    }

    @Override
    public String title() {
        return "on-site interview";
    }

    @Override
    public Outcomes outcomes() {
        return OUTCOMES;
    }

    @Override
    public List<String> actionsWhilePending() {
        return List.of(APPOINTMENT, OutcomeController.OUTCOME);
    }

    /** An interviewer has no business with other people's candidates. */
    @Override
    public boolean showsOnlyTheirOwnTo(Person person) {
        return !person.is(Role.RECRUITER, Role.HR);
    }
}
