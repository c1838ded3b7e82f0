package hiring.backgroundcheck.consent;

import hiring.backgroundcheck.packages.CheckPackage;
import hiring.backgroundcheck.packages.CheckPackages;
import hiring.backgroundcheck.view.BackgroundCheckView;
import hiring.backgroundcheck.view.CheckViews;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.web.IfMatch;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Packages and consent over HTTP. */
@Secured(Role.SCREENER)
@Controller("/background-checks")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Background checks: consent")
class ConsentController {

    private final ConsentService service;
    private final CheckPackages packages;
    private final CheckViews views;

    ConsentController(ConsentService service, CheckPackages packages, CheckViews views) {
        this.service = service;
        this.packages = packages;
        this.views = views;
    }

    /** Lists the packages that can be ordered, with their checks. */
    @Secured({Role.RECRUITER, Role.SCREENER, Role.HR})
    @Get("/packages")
    List<CheckPackage> packages() {
        return packages.all();
    }

    /** Chooses the package of checks, before the candidate consents. */
    @Put("/{applicationId}/package")
    BackgroundCheckView choose(
            long applicationId, IfMatch expected, @Body @Valid PackageRequest request, Person person) {
        return views.view(service.choose(new ApplicationId(applicationId), expected, request, person), person);
    }

    /** Records the candidate's consent; the checks are then ordered. */
    @Put("/{applicationId}/consent")
    BackgroundCheckView record(
            long applicationId, IfMatch expected, @Body @Valid ConsentRequest request, Person person) {
        return views.view(service.record(new ApplicationId(applicationId), expected, request, person), person);
    }

    /** Records that the candidate withdraws consent. No more checks are ordered, and the provider is asked to stop the others. */
    @Post("/{applicationId}/consent/withdraw")
    @Idempotent
    BackgroundCheckView withdraw(long applicationId, @Nullable @Body @Valid NoteRequest request, Person person) {
        return views.view(service.withdraw(new ApplicationId(applicationId), noteIn(request), person), person);
    }

    /** Records that the candidate refuses consent, which fails the check. */
    @Post("/{applicationId}/consent/refuse")
    @Idempotent
    BackgroundCheckView refuse(long applicationId, @Nullable @Body @Valid NoteRequest request, Person person) {
        return views.view(service.refuse(new ApplicationId(applicationId), noteIn(request), person), person);
    }

    private static Optional<String> noteIn(@Nullable NoteRequest request) {
        return Optional.ofNullable(request).map(NoteRequest::note);
    }
}
