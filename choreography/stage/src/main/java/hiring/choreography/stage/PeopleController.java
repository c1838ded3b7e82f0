package hiring.choreography.stage;

import hiring.choreography.listing.Condition;
import hiring.choreography.people.DirectoryEntry;
import hiring.choreography.security.Role;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The users to whom the work of a stage can be assigned, over HTTP. */
@Requires(beans = Stage.class)
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.SCREENER, Role.CLINICIAN, Role.HR})
@Controller("/people")
@Tag(name = "People")
public class PeopleController {

    private final Assignees assignees;

    PeopleController(Assignees assignees) {
        this.assignees = assignees;
    }

    @Get
    @Operation(
            summary = "Lists the users to whom the work of this stage can be assigned, by name",
            description = "The list is empty if no directory of users is configured. Any name is accepted then.")
    HttpResponse<Page<DirectoryEntry>> list(
            @Parameter(description = "Part of the name or of the display name; case and accents are ignored.")
                    @Nullable
                    @QueryValue
                    String q,
            @Parameter(description = "A role of the user.") @Nullable @QueryValue String role,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        PageRequest page = PageRequest.of(cursor, limit);
        List<DirectoryEntry> found = assignees.find(Condition.text("q", q), role).stream()
                .skip(page.after())
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(found, page, last -> page.after() + page.limit()).answering(request);
    }
}
