package hiring.onsiteinterview;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import hiring.onsiteinterview.panel.Panels;
import hiring.onsiteinterview.visit.VisitDesk;
import jakarta.inject.Singleton;
import java.util.List;

/** The on-site interview as a stage: its outcomes, and what may be done when and by whom. */
@Singleton
final class OnsiteInterview implements Stage {

    private static final String PASSED = "PASSED";
    private static final String FAILED = "FAILED";

    private static final Outcomes OUTCOMES = Outcomes.of(
            outcome(PASSED, StageStatus.PASSED),
            outcome(FAILED, StageStatus.FAILED, "SKILLS", "EXPERIENCE", "COMMUNICATION", "TEAM_FIT", "OTHER"),
            outcome("NO_SHOW", StageStatus.FAILED),
            outcome("CANDIDATE_CANCELLED", StageStatus.FAILED),
            outcome("EMPLOYER_CANCELLED", StageStatus.FAILED, "POSITION_FILLED", "POSITION_CLOSED", "OTHER"));

    private final Panels panels;

    OnsiteInterview(Panels panels) {
        this.panels = panels;
    }

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
        return List.of(
                VisitDesk.ARRANGE, VisitDesk.NO_SHOW, VisitDesk.CALL_OFF, Panels.SCORECARD, OutcomeController.OUTCOME);
    }

    /** Whether it came to nothing needs nobody's opinion; what was thought of the candidate does. */
    @Override
    public void deciding(StageRecord record, OutcomeChoice choice) {
        if (choice.outcome().equals(PASSED) || choice.outcome().equals(FAILED)) {
            panels.decide(record.application().value(), choice.outcome().equals(PASSED));
        }
    }

    /** An interviewer has no business with other people's candidates. */
    @Override
    public boolean showsOnlyTheirOwnTo(Person person) {
        return !person.is(Role.RECRUITER, Role.HR);
    }

    /** Whoever is on the panel has been asked to meet the candidate. */
    @Override
    public boolean isTheirs(StageRecord record, Person person) {
        return Stage.super.isTheirs(record, person)
                || panels.of(record.application().value())
                        .member(person.actor().name())
                        .isPresent();
    }

    @Override
    public Condition theirs(Person person) {
        return Stage.super
                .theirs(person)
                .or(Condition.of(
                        "application_id IN (SELECT application_id FROM panel_member WHERE interviewer = ?)",
                        person.actor().name()));
    }
}
