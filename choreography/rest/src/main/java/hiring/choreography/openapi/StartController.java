package hiring.choreography.openapi;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Leads people who open a service's address to the description of its API. A service with pages of its own starts there. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "sign-in.page", notEquals = "true")
final class StartController {

    /** Relative, so that it is right behind a proxy that adds a prefix. */
    private static final URI DESCRIPTION = URI.create("swagger-ui/index.html");

    @Get
    HttpResponse<Void> start() {
        return HttpResponse.seeOther(DESCRIPTION);
    }
}
