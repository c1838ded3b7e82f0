package hiring.healthscreening.medical;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.web.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

/** Medical files over HTTP. */
@Secured(Role.CLINICIAN)
@Controller("/health-screenings")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Health screenings: medical files")
class MedicalController {

    private final MedicalFileService service;

    MedicalController(MedicalFileService service) {
        this.service = service;
    }

    /** Returns all findings and documents. The access is recorded. */
    @Get("/{applicationId}/medical-file")
    MedicalFile look(long applicationId, Person person) {
        return service.look(new ApplicationId(applicationId), person);
    }

    /** Lists the recorded accesses, oldest first. */
    @Get("/{applicationId}/medical-file/accesses")
    HttpResponse<Page<Access>> accesses(
            long applicationId,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            Person person,
            HttpRequest<?> request) {
        return service.accesses(new ApplicationId(applicationId), cursor, limit, person)
                .answering(request);
    }

    /** Records a finding. */
    @Post("/{applicationId}/findings")
    @Idempotent
    @Status(HttpStatus.CREATED)
    MedicalFile.Finding write(long applicationId, @Body @Valid FindingRequest request, Person person) {
        return service.write(new ApplicationId(applicationId), request, person);
    }

    /** Adds a document to the file, as a link or as a short text. */
    @Post("/{applicationId}/documents")
    @Idempotent
    @Status(HttpStatus.CREATED)
    MedicalFile.Document write(long applicationId, @Body @Valid DocumentRequest request, Person person) {
        return service.write(new ApplicationId(applicationId), request, person);
    }
}
