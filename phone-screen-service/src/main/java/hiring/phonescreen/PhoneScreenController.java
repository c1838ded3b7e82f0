package hiring.phonescreen;

import hiring.appointments.Conflicts;
import hiring.appointments.ScheduleConflict;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.stage.StageView;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.IfMatch;
import hiring.phonescreen.appointment.Appointment;
import hiring.phonescreen.appointment.AppointmentRequest;
import hiring.phonescreen.appointment.AppointmentService;
import hiring.phonescreen.appointment.Appointments;
import hiring.phonescreen.appointment.NoShowRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Phone screens over HTTP. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/phone-screens")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Phone screens")
class PhoneScreenController extends OutcomeController<PhoneScreenView> {

    private final PhoneScreen stage;
    private final AppointmentService calls;
    private final Appointments appointments;
    private final Conflicts conflicts;

    PhoneScreenController(
            StageService commands,
            Worklist worklist,
            PhoneScreen stage,
            AppointmentService calls,
            Appointments appointments,
            Conflicts conflicts) {
        super(commands, worklist);
        this.stage = stage;
        this.calls = calls;
        this.appointments = appointments;
        this.conflicts = conflicts;
    }

    /** Arranges the call, or replaces it, and assigns the work to the interviewer. */
    @Put("/{applicationId}/appointment")
    PhoneScreenView arrange(
            long applicationId, IfMatch expected, @Body @Valid AppointmentRequest request, Person person) {
        return view(calls.arrange(new ApplicationId(applicationId), expected, request, person), person);
    }

    /** Records that the call did not take place because one of the two was missing. */
    @Post("/{applicationId}/no-show")
    @Idempotent
    PhoneScreenView missed(long applicationId, @Body @Valid NoShowRequest request, Person person) {
        return view(calls.missed(new ApplicationId(applicationId), request, person), person);
    }

    @Override
    protected Function<StageRecord, PhoneScreenView> viewing(List<StageRecord> records, Person person) {
        Map<Long, Appointment> byApplication = appointments.of(records);
        Map<Long, List<ScheduleConflict>> found = conflicts.of(records, byApplication.keySet(), person);
        return record -> {
            Optional<Appointment> appointment =
                    Optional.ofNullable(byApplication.get(record.application().value()));
            return new PhoneScreenView(
                    StageView.of(record, stage.offered(record, appointment)),
                    appointment.map(PhoneScreenView.Call::of),
                    found.getOrDefault(record.application().value(), List.of()));
        };
    }
}
