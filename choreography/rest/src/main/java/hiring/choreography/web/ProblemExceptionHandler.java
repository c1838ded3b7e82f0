package hiring.choreography.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Lets {@link ProblemResponses} answer any exception of a controller. */
@Singleton
final class ProblemExceptionHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {

    private final ErrorResponseProcessor<Problem> problems;

    ProblemExceptionHandler(ErrorResponseProcessor<Problem> problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, RuntimeException exception) {
        return problems.processResponse(
                ErrorContext.builder(request).cause(exception).build(), HttpResponse.serverError());
    }
}
