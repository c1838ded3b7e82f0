package hiring.phonescreen;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.outbox.HistoryEntry;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.OutcomeRequest;
import hiring.choreography.stage.ReasonRequest;
import hiring.choreography.stage.StageDesk;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phone screens over HTTP. */
@Controller("/phone-screens")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Phone screens")
class PhoneScreenController {

    private final StageDesk desk;
    private final PhoneScreen stage;
    private final Appointments appointments;

    PhoneScreenController(StageDesk desk, PhoneScreen stage, Appointments appointments) {
        this.desk = desk;
        this.stage = stage;
        this.appointments = appointments;
    }

    /** Lists phone screens in the order of their applications. */
    @Get
    HttpResponse<Page<PhoneScreenView>> list(
            @Nullable @QueryValue StageStatus status,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        Page<StageRecord> page = desk.list(Optional.ofNullable(status), PageRequest.of(cursor, limit));
        return page.map(viewing(page.items())).answering(request);
    }

    /** The phone screen of an application. */
    @Get("/{applicationId}")
    PhoneScreenView find(long applicationId) {
        return view(desk.find(new ApplicationId(applicationId)));
    }

    /** Who did what, when and why. */
    @Get("/{applicationId}/history")
    List<HistoryEntry> history(long applicationId) {
        return desk.history(new ApplicationId(applicationId));
    }

    /** Arranges the call, or another one instead. */
    @Put("/{applicationId}/appointment")
    PhoneScreenView arrange(long applicationId, @Body @Valid AppointmentRequest request, Actor actor) {
        return view(desk.update(
                new ApplicationId(applicationId),
                PhoneScreen.APPOINTMENT,
                Verb.UPDATED,
                actor,
                record -> save(request.forApplication(applicationId))));
    }

    /** Records how it went. */
    @Post("/{applicationId}/outcome")
    PhoneScreenView record(long applicationId, @Body @Valid OutcomeRequest request, Actor actor) {
        OutcomeChoice choice = request.choice();
        return view(desk.record(
                new ApplicationId(applicationId),
                PhoneScreen.OUTCOME,
                choice,
                actor,
                Optional.empty(),
                request.privateNote()));
    }

    /** Withdraws the outcome. */
    @Post("/{applicationId}/reopen")
    PhoneScreenView reopen(long applicationId, @Body @Valid ReasonRequest request, Actor actor) {
        return view(desk.reopen(new ApplicationId(applicationId), actor, request.reason()));
    }

    private void save(Appointment appointment) {
        if (appointments.existsById(appointment.applicationId())) {
            appointments.update(appointment);
        } else {
            appointments.save(appointment);
        }
    }

    private PhoneScreenView view(StageRecord record) {
        return viewing(List.of(record)).apply(record);
    }

    private Function<StageRecord, PhoneScreenView> viewing(List<StageRecord> records) {
        Map<Long, Appointment> byApplication =
                appointments
                        .findByApplicationIdIn(records.stream()
                                .map(record -> record.application().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Appointment::applicationId, appointment -> appointment));
        return record -> new PhoneScreenView(
                record.application(),
                record.status().cell(),
                record.recorded().map(OutcomeChoice::outcome),
                record.recorded().flatMap(OutcomeChoice::qualifier),
                record.since(),
                record.revision(),
                stage.allowedActions(record),
                Optional.ofNullable(byApplication.get(record.application().value()))
                        .map(PhoneScreenView.Call::of));
    }
}
