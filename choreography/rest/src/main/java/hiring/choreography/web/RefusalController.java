package hiring.choreography.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * Answers what is refused, such as a command that the status does not allow. It does what {@link ProblemExceptionHandler} does for
 * every exception; but Micronaut finds an error route in a table, and searches all beans of the service for an exception handler,
 * each time anew, which costs more than the request. Refusals are ordinary answers.
 */
@Hidden
@Controller
final class RefusalController {

    private final ErrorResponseProcessor<Problem> problems;

    RefusalController(ErrorResponseProcessor<Problem> problems) {
        this.problems = problems;
    }

    @Error(global = true)
    HttpResponse<?> refuse(HttpRequest<?> request, RefusedException refused) {
        return problems.processResponse(
                ErrorContext.builder(request).cause(refused).build(), HttpResponse.serverError());
    }
}
