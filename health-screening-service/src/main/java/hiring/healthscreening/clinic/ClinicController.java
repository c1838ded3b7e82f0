package hiring.healthscreening.clinic;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Role;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;

/** Clinics over HTTP. */
@Secured(Role.CLINICIAN)
@Controller("/clinics")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Clinics")
class ClinicController {

    private final ClinicService service;

    ClinicController(ClinicService service) {
        this.service = service;
    }

    /** Lists the clinics where appointments can be made. */
    @Get
    HttpResponse<Page<ClinicView>> list(
            @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer limit, HttpRequest<?> request) {
        return service.list(cursor, limit).map(ClinicView::of).answering(request);
    }

    /** Returns a clinic. */
    @Get("/{clinicId}")
    ClinicView find(long clinicId) {
        return ClinicView.of(service.find(clinicId));
    }

    /** Creates a clinic. */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<ClinicView> add(@Body @Valid ClinicRequest request) {
        ClinicView added = ClinicView.of(service.add(request));
        return HttpResponse.created(added, URI.create("/clinics/" + added.id()));
    }

    /** Updates a clinic. Its appointments keep their time. */
    @Put("/{clinicId}")
    ClinicView change(long clinicId, IfMatch expected, @Body @Valid ClinicRequest request) {
        return ClinicView.of(service.change(clinicId, expected, request));
    }
}
