package hiring.application.imports;

import hiring.choreography.event.Actor;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Role;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of applications over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller(ImportController.PATH)
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Imports")
class ImportController {

    static final String PATH = "/applications/imports";

    /** The same routes with a trailing slash, which filters must match as well. */
    static final String SAME_PATH = PATH + "/";

    private final ImportService service;

    ImportController(ImportService service) {
        this.service = service;
    }

    /** Imports a list of applications in the background; each valid row becomes a draft. */
    @Post(consumes = MediaType.ALL)
    @Idempotent
    @Status(HttpStatus.ACCEPTED)
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            description =
                                    "CSV with a header, in UTF-8 or in the charset of the Content-Type; commas, semicolons or tabs",
                            content = @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))),
            parameters = {
                @Parameter(
                        name = "dryRun",
                        in = ParameterIn.QUERY,
                        description = "true validates the list and creates no drafts",
                        schema = @Schema(type = "boolean", defaultValue = "false"))
            })
    HttpResponse<ImportView> begin(
            @Parameter(hidden = true) Upload upload,
            @Nullable @QueryValue String dryRun,
            @Parameter(hidden = true) Actor actor) {
        Import begun = service.begin(upload, isDry(dryRun), actor);
        return HttpResponse.<ImportView>accepted(URI.create(PATH + "/" + begun.id()))
                .body(ImportView.of(begun));
    }

    /** Lists the imports, newest first. */
    @Get
    HttpResponse<Page<ImportView>> list(
            @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer limit, HttpRequest<?> request) {
        return service.list(cursor, limit).map(ImportView::of).answering(request);
    }

    /** Returns the progress of an import. */
    @Get("/{importId}")
    ImportView find(long importId) {
        return ImportView.of(service.find(importId));
    }

    /** Lists the errors of the rows that were refused, in the order of the lines. */
    @Get("/{importId}/errors")
    HttpResponse<Page<RowError>> errors(
            long importId,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        return service.errors(importId, cursor, limit).answering(request);
    }

    /** A value that is neither true nor false is refused, so that a misspelt dry run does not create drafts. */
    private static boolean isDry(@Nullable String dryRun) {
        List<String> words = List.of("true", "false");
        if (dryRun != null && !words.contains(dryRun)) {
            throw InvalidFieldException.notOneOf("dryRun", dryRun, words);
        }
        return "true".equals(dryRun);
    }
}
