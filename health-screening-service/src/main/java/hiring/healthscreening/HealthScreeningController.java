package hiring.healthscreening;

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

/** Health screenings over HTTP. */
@Secured(Role.CLINICIAN)
@Controller("/health-screenings")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Health screenings")
class HealthScreeningController extends OutcomeController<HealthScreeningView> {

    private final StageDesk desk;
    private final HealthScreening stage;
    private final ClinicAppointments appointments;

    HealthScreeningController(StageDesk desk, HealthScreening stage, ClinicAppointments appointments) {
        super(desk);
        this.desk = desk;
        this.stage = stage;
        this.appointments = appointments;
    }

    /** Makes the appointment, or another one instead. */
    @Put("/{applicationId}/appointment")
    HealthScreeningView arrange(
            long applicationId, IfMatch meant, @Body @Valid ClinicAppointmentRequest request, Person person) {
        ClinicAppointment appointment = request.forApplication(applicationId);
        return view(
                desk.update(
                        new ApplicationId(applicationId),
                        meant,
                        HealthScreening.APPOINTMENT,
                        Verb.UPDATED,
                        person,
                        record -> appointments.put(appointment)),
                person);
    }

    @Override
    protected Function<StageRecord, HealthScreeningView> viewing(List<StageRecord> records, Person person) {
        Map<Long, ClinicAppointment> byApplication = appointments.of(records);
        return record -> new HealthScreeningView(
                StageView.of(record, stage.allowedActions(record)),
                Optional.ofNullable(byApplication.get(record.application().value()))
                        .map(HealthScreeningView.AtTheClinic::of));
    }
}
