package hiring.statusaggregator.status;

import hiring.choreography.security.Role;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/** The page on which HR watches {@code APPLICATION_STATUS}. Its script and style are static resources. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller
final class DashboardController {

    /** Names are written by strangers: whatever they contain, the page runs nothing but its own script. */
    private static final String ONLY_ITS_OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ResourceResolver resources;

    DashboardController(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<StreamedFile> page() {
        StreamedFile page = resources
                .getResource("classpath:status-aggregator/dashboard.html")
                .map(StreamedFile::new)
                .orElseThrow();
        return HttpResponse.ok(page)
                .header("Content-Security-Policy", ONLY_ITS_OWN)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
