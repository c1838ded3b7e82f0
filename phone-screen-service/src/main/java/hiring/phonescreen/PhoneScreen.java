package hiring.phonescreen;

import static hiring.choreography.event.Verb.CANCELLED;
import static hiring.choreography.event.Verb.CLOSED;
import static hiring.choreography.event.Verb.FAILED;
import static hiring.choreography.event.Verb.OPENED;
import static hiring.choreography.event.Verb.OVERDUE;
import static hiring.choreography.event.Verb.PASSED;
import static hiring.choreography.event.Verb.REOPENED;
import static hiring.choreography.event.Verb.SCHEDULED;
import static hiring.choreography.event.Verb.UPDATED;
import static hiring.choreography.stage.StageDeclaration.stage;
import static hiring.choreography.stage.Subscription.APPLICATIONS;
import static hiring.choreography.stage.Subscription.OFFER_OUTCOMES;
import static hiring.choreography.stage.Subscription.OUTCOMES;
import static hiring.choreography.stage.Subscription.SCHEDULES;

import hiring.appointments.AppointmentConflicts;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageDeclaration;
import hiring.choreography.stage.StageRecord;
import hiring.phonescreen.appointment.Appointment;
import hiring.phonescreen.appointment.AppointmentService;
import hiring.phonescreen.appointment.Appointments;
import hiring.phonescreen.appointment.CallConflict;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The phone screen as a stage: what it consumes, publishes and can end with, and what can be done when. */
@Singleton
final class PhoneScreen implements Stage {

    private static final StageDeclaration DECLARATION = stage("phone-screen", "phone screen")
            .consumes(APPLICATIONS, OUTCOMES, OFFER_OUTCOMES, SCHEDULES)
            .publishes(OPENED, UPDATED, SCHEDULED, OVERDUE, PASSED, FAILED, CANCELLED, CLOSED, REOPENED)
            .outcome("PASSED", StageStatus.PASSED)
            .outcome(
                    "FAILED",
                    StageStatus.FAILED,
                    "SKILLS",
                    "EXPERIENCE",
                    "COMMUNICATION",
                    "COMPENSATION",
                    "ELIGIBILITY",
                    "AVAILABILITY",
                    "OTHER")
            .outcome("NO_SHOW", StageStatus.FAILED)
            .outcome("CANDIDATE_CANCELLED", StageStatus.FAILED)
            .actions(
                    AppointmentService.ARRANGE,
                    AppointmentService.NO_SHOW,
                    ScorecardController.SCORECARD,
                    OutcomeController.OUTCOME)
            .conflicts(
                    CallConflict.NO_APPOINTMENT, AppointmentConflicts.APPOINTMENT_CONFLICT, CallConflict.LIMIT_REACHED)
            .assignees(Role.RECRUITER, Role.INTERVIEWER, Role.HR)
            .declared();

    private final Appointments appointments;
    private final Clock clock;

    PhoneScreen(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public StageDeclaration declaration() {
        return DECLARATION;
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<Long, Appointment> known = appointments.of(records);
        return record -> offered(
                record, Optional.ofNullable(known.get(record.application().value())));
    }

    /** Returns what may be done with a record and its appointment: only a call that has begun can be missed. */
    List<String> offered(StageRecord record, Optional<Appointment> appointment) {
        Instant now = clock.instant();
        boolean mayBeMissed = appointment.filter(call -> call.mayBeMissed(now)).isPresent();
        return allowedActions(record).stream()
                .filter(action -> mayBeMissed || !action.equals(AppointmentService.NO_SHOW))
                .toList();
    }

    /** Interviewers see only their own candidates. */
    @Override
    public boolean showsOnlyTheirOwnTo(Person person) {
        return !person.is(Role.RECRUITER, Role.HR);
    }
}
