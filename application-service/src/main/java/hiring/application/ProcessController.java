package hiring.application;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.security.Role;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
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

    /** The latest version of every process. */
    @Get
    List<ProcessTemplate> list() {
        return processes.latestOfEach();
    }

    /** A process: its latest version, or the one asked for. */
    @Get("/{name}")
    ProcessTemplate find(String name, @Nullable @QueryValue Integer version) {
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundException("There is no process of that name.");
        }
        return version == null ? processes.latest(name) : processes.version(name, version);
    }

    /** Makes the next version of a process. Applications submitted before keep theirs. */
    @Put("/{name}")
    HttpResponse<ProcessTemplate> put(String name, @Body @Valid ProcessRequest request) {
        demandName(name);
        ProcessCatalogue.Put put = processes.put(name, request.order());
        return put.isNew() && put.template().version() == 1
                ? HttpResponse.created(put.template(), URI.create("/processes/" + name))
                : HttpResponse.ok(put.template());
    }

    private static void demandName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidFieldException(
                    "name", "is not 1 to 40 capital letters, digits and underscores, a letter first");
        }
    }
}
