package hiring.phonescreen;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.phonescreen.appointment.AppointmentDesk;
import jakarta.inject.Singleton;
import java.util.List;

/** The phone screen as a stage: its outcomes, and what may be done when. */
@Singleton
final class PhoneScreen implements Stage {

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome("PASSED", StageStatus.PASSED),
            outcome(
                    "FAILED",
                    StageStatus.FAILED,
                    "SKILLS",
                    "EXPERIENCE",
                    "COMMUNICATION",
                    "COMPENSATION",
                    "ELIGIBILITY",
                    "AVAILABILITY",
                    "OTHER"),
            outcome("NO_SHOW", StageStatus.FAILED),
            outcome("CANDIDATE_CANCELLED", StageStatus.FAILED));

    @Override
    public StageName name() {
        return new StageName("phone-screen");
    }

    @Override
    public String title() {
        return "phone screen";
    }

    @Override
    public Outcomes outcomes() {
        return OUTCOMES;
    }

    @Override
    public List<String> actionsWhilePending() {
        return List.of(
                AppointmentDesk.ARRANGE,
                AppointmentDesk.NO_SHOW,
                ScorecardController.SCORECARD,
                OutcomeController.OUTCOME);
    }

    /** An interviewer has no business with other people's candidates. */
    @Override
    public boolean showsOnlyTheirOwnTo(Person person) {
        return !person.is(Role.RECRUITER, Role.HR);
    }
}
