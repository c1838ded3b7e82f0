package hiring.signin;

import hiring.choreography.security.Role;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/** A page and a list for recruiters and hr, and a command for operators. */
@Hidden
@Controller
class ProtectedController {

    @Secured({Role.RECRUITER, Role.HR})
    @Get(value = "/", produces = MediaType.TEXT_HTML)
    String home() {
        return "<h1>Home</h1>";
    }

    @Secured({Role.RECRUITER, Role.HR})
    @Get("/application-statuses")
    String statuses() {
        return "[]";
    }

    @Secured(Role.OPERATOR)
    @Post("/rebuilds")
    HttpResponse<String> rebuild() {
        return HttpResponse.accepted();
    }
}
