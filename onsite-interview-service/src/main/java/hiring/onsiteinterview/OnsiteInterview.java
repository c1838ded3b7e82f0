package hiring.onsiteinterview;

import static hiring.choreography.event.Verb.CANCELLED;
import static hiring.choreography.event.Verb.CLOSED;
import static hiring.choreography.event.Verb.OPENED;
import static hiring.choreography.event.Verb.OVERDUE;
import static hiring.choreography.event.Verb.REOPENED;
import static hiring.choreography.event.Verb.SCHEDULED;
import static hiring.choreography.event.Verb.UPDATED;
import static hiring.choreography.stage.StageDeclaration.stage;
import static hiring.choreography.stage.Subscription.APPLICATIONS;
import static hiring.choreography.stage.Subscription.OFFER_OUTCOMES;
import static hiring.choreography.stage.Subscription.OUTCOMES;
import static hiring.choreography.stage.Subscription.SCHEDULES;

import hiring.appointments.AppointmentConflicts;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageDeclaration;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.text.Identifier;
import hiring.onsiteinterview.panel.Panel;
import hiring.onsiteinterview.panel.Panels;
import hiring.onsiteinterview.panel.Quorum;
import hiring.onsiteinterview.visit.Visit;
import hiring.onsiteinterview.visit.VisitService;
import hiring.onsiteinterview.visit.Visits;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The on-site interview as a stage: what it consumes, publishes and can end with, and what can be done when and by whom. */
@Singleton
final class OnsiteInterview implements Stage {

    private static final String PASSED = "PASSED";
    private static final String FAILED = "FAILED";

    private static final StageDeclaration DECLARATION = stage("onsite-interview", "on-site interview")
            .consumes(APPLICATIONS, OUTCOMES, OFFER_OUTCOMES, SCHEDULES)
            .publishes(OPENED, UPDATED, SCHEDULED, OVERDUE, Verb.PASSED, Verb.FAILED, CANCELLED, CLOSED, REOPENED)
            .outcome(PASSED, StageStatus.PASSED)
            .outcome(FAILED, StageStatus.FAILED, "SKILLS", "EXPERIENCE", "COMMUNICATION", "TEAM_FIT", "OTHER")
            .outcome("NO_SHOW", StageStatus.FAILED)
            .outcome("CANDIDATE_CANCELLED", StageStatus.FAILED)
            .outcome("EMPLOYER_CANCELLED", StageStatus.FAILED, "POSITION_FILLED", "POSITION_CLOSED", "OTHER")
            .actions(
                    VisitService.ARRANGE,
                    VisitService.NO_SHOW,
                    VisitService.CALL_OFF,
                    Panels.SCORECARD,
                    OutcomeController.OUTCOME)
            .conflicts(
                    VisitService.NO_APPOINTMENT,
                    AppointmentConflicts.APPOINTMENT_CONFLICT,
                    Quorum.QUORUM_MISSING,
                    Panels.SCORECARD_SUBMITTED)
            .assignees(Role.RECRUITER, Role.INTERVIEWER, Role.HR)
            .declared();

    private final Visits visits;
    private final Panels panels;
    private final Clock clock;

    OnsiteInterview(Visits visits, Panels panels, Clock clock) {
        this.visits = visits;
        this.panels = panels;
        this.clock = clock;
    }

    @Override
    public StageDeclaration declaration() {
        return DECLARATION;
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<Long, Visit> arranged = visits.of(records);
        Map<Long, Panel> asked = panels.of(List.copyOf(arranged.keySet()));
        return record -> {
            long application = record.application().value();
            return offered(
                    record,
                    Optional.ofNullable(arranged.get(application)),
                    asked.getOrDefault(application, Panel.EMPTY));
        };
    }

    /** Returns what may be done with a record, its visit and its panel. */
    List<String> offered(StageRecord record, Optional<Visit> visit, Panel panel) {
        Instant now = clock.instant();
        return allowedActions(record).stream()
                .filter(action -> switch (action) {
                    case VisitService.NO_SHOW ->
                        visit.filter(one -> one.mayBeMissed(now)).isPresent();
                    case VisitService.CALL_OFF -> visit.filter(Visit::isPlanned).isPresent();
                    case Panels.SCORECARD -> panel.isIncomplete();
                    default -> true;
                })
                .toList();
    }

    /** Passing or failing a candidate needs the panel's scorecards; an outcome without an assessment does not. */
    @Override
    public void deciding(StageRecord record, OutcomeChoice choice) {
        if (choice.outcome().equals(PASSED) || choice.outcome().equals(FAILED)) {
            panels.decide(record.application().value(), choice.outcome().equals(PASSED));
        }
    }

    /** Interviewers see only their own candidates. */
    @Override
    public boolean showsOnlyTheirOwnTo(Person person) {
        return !person.is(Role.RECRUITER, Role.HR);
    }

    /** Returns true for members of the panel as well, who are to meet the candidate. */
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
                        "application_id IN (SELECT application_id FROM panel_member WHERE interviewer_key = ?)",
                        Identifier.key(person.actor().name())));
    }
}
