package hiring.phonescreen;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.OutcomeController;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.IfMatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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

    private final StageDesk desk;
    private final PhoneScreen stage;
    private final Appointments appointments;

    PhoneScreenController(StageDesk desk, PhoneScreen stage, Appointments appointments) {
        super(desk);
        this.desk = desk;
        this.stage = stage;
        this.appointments = appointments;
    }

    /** Arranges the call, or another one instead. */
    @Put("/{applicationId}/appointment")
    PhoneScreenView arrange(long applicationId, IfMatch meant, @Body @Valid AppointmentRequest request, Person person) {
        Appointment appointment = request.forApplication(applicationId);
        return view(
                desk.update(
                        new ApplicationId(applicationId),
                        meant,
                        PhoneScreen.APPOINTMENT,
                        Verb.UPDATED,
                        person,
                        record -> appointments.put(appointment)),
                person);
    }

    @Override
    protected Function<StageRecord, PhoneScreenView> viewing(List<StageRecord> records, Person person) {
        Map<Long, Appointment> byApplication = appointments.of(records);
        return record -> new PhoneScreenView(
                StageView.of(record, stage.allowedActions(record)),
                Optional.ofNullable(byApplication.get(record.application().value()))
                        .map(PhoneScreenView.Call::of));
    }
}
