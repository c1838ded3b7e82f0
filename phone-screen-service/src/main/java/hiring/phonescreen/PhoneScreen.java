package hiring.phonescreen;

import static hiring.choreography.stage.Outcomes.outcome;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.Outcomes;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import hiring.phonescreen.appointment.Appointment;
import hiring.phonescreen.appointment.AppointmentService;
import hiring.phonescreen.appointment.Appointments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    private final Appointments appointments;
    private final Clock clock;

    PhoneScreen(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

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
                AppointmentService.ARRANGE,
                AppointmentService.NO_SHOW,
                ScorecardController.SCORECARD,
                OutcomeController.OUTCOME);
    }

    @Override
    public Function<StageRecord, List<String>> allowing(List<StageRecord> records) {
        Map<Long, Appointment> known = appointments.of(records);
        return record -> offered(
                record, Optional.ofNullable(known.get(record.application().value())));
    }

    /** What may be done with a record and its appointment: only a call that has begun can be missed. */
    List<String> offered(StageRecord record, Optional<Appointment> appointment) {
        Instant now = clock.instant();
        boolean mayBeMissed = appointment.filter(call -> call.mayBeMissed(now)).isPresent();
        return allowedActions(record).stream()
                .filter(action -> mayBeMissed || !action.equals(AppointmentService.NO_SHOW))
                .toList();
    }

    /** An interviewer has no business with other people's candidates. */
    @Override
    public boolean showsOnlyTheirOwnTo(Person person) {
        return !person.is(Role.RECRUITER, Role.HR);
    }
}
