package hiring.phonescreen.appointment;

import hiring.choreography.appointment.AppointmentStart;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Assignees;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.ConflictException;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Arranges calls, postpones them and records no-shows. */
@Singleton
public final class AppointmentService {

    /** The action of arranging a call, or replacing it. */
    public static final String ARRANGE = "appointment";

    /** The action of recording that a call did not take place. */
    public static final String NO_SHOW = "no-show";

    private final StageService stage;
    private final Assignees assignees;
    private final AppointmentBook book;
    private final Appointments appointments;
    private final WorkingHours hours;
    private final AppointmentStart starts;
    private final Clock clock;

    AppointmentService(
            StageService stage,
            Assignees assignees,
            AppointmentBook book,
            Appointments appointments,
            WorkingHours hours,
            AppointmentStart starts,
            Clock clock) {
        this.stage = stage;
        this.assignees = assignees;
        this.book = book;
        this.appointments = appointments;
        this.hours = hours;
        this.starts = starts;
        this.clock = clock;
    }

    /**
     * Arranges a call or replaces it, and assigns the work to the interviewer.
     *
     * @throws InvalidFieldException if the interviewer is no user who may call candidates
     * @throws ConflictException if one of the two has another appointment then, or it was postponed or missed too often
     */
    public StageRecord arrange(ApplicationId application, IfMatch expected, AppointmentRequest request, Person person) {
        Actor interviewer = assignees.require("interviewer", request.interviewer());
        Appointment wanted = request.forApplication(application.value(), interviewer, hours.zone(), starts, now());
        return stage.handle(StageCommand.of(application, ARRANGE, person).expecting(expected), record -> {
            List<AppointmentData> arranged = book.enter(record, wanted, request.why());
            return Decision.schedule(record.assignedTo(interviewer), arranged).withNote(request.why());
        });
    }

    /**
     * Records that a participant was missing; then arrange another call, or record an outcome.
     *
     * @throws ConflictException if there is no appointment that has begun
     */
    public StageRecord missed(ApplicationId application, NoShowRequest request, Person person) {
        return stage.handle(StageCommand.of(application, NO_SHOW, person), record -> {
            book.miss(record, begun(application).missedBy(request.by(), now()));
            return Decision.schedule(record, List.of()).withNote(request.privateNote());
        });
    }

    private Instant now() {
        return Timestamps.kept(clock.instant());
    }

    private Appointment begun(ApplicationId application) {
        return appointments
                .findById(application.value())
                .filter(appointment -> appointment.mayBeMissed(clock.instant()))
                .orElseThrow(() -> new ConflictException(
                        CallConflict.NO_APPOINTMENT,
                        "Application " + application + " has no appointment that has begun and was not missed yet."));
    }
}
