package hiring.application.process;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.security.Role;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Processes over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/processes")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Processes")
class ProcessController {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final ProcessCatalogue processes;

    ProcessController(ProcessCatalogue processes) {
        this.processes = processes;
    }

    /** Lists the latest version of each process. */
    @Get
    List<ProcessTemplate> list() {
        return processes.latestOfEach();
    }

    /**
     * Returns a process.
     *
     * @param version its latest version by default
     */
    @Get("/{name}")
    HttpResponse<ProcessTemplate> find(String name, @Nullable @QueryValue Integer version) {
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundException("There is no process of that name.");
        }
        return tagged(HttpResponse.ok(), version == null ? processes.latest(name) : processes.version(name, version));
    }

    /**
     * Creates the next version of a process, or with {@code If-None-Match: *} the first. Applications that were submitted
     * earlier keep their version.
     */
    @Put("/{name}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProcessTemplate.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProcessTemplate.class)))
    HttpResponse<ProcessTemplate> put(String name, IfMatch expected, @Body @Valid ProcessRequest request) {
        requireName(name);
        ProcessCatalogue.Put put = processes.put(name, expected, request.order());
        return put.isNew() && put.template().version() == 1
                ? tagged(HttpResponse.created(URI.create("/processes/" + name)), put.template())
                : tagged(HttpResponse.ok(), put.template());
    }

    private static HttpResponse<ProcessTemplate> tagged(MutableHttpResponse<?> response, ProcessTemplate template) {
        return response.header(HttpHeaders.ETAG, IfMatch.tag(template.version()))
                .body(template);
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidFieldException(
                    "name", "is not 1 to 40 capital letters, digits and underscores, a letter first");
        }
    }
}
