package hiring.choreography.idempotency;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a retry as the first time, and says so. */
@Singleton
final class AnsweredBeforeHandler implements ExceptionHandler<AnsweredBeforeException, HttpResponse<?>> {

    /** Marks an answer as a repeated one, so that a client knows that nothing was done this time. */
    static final String HEADER = "Idempotency-Replayed";

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, AnsweredBeforeException before) {
        return before.answer().writeTo(HttpResponse.ok().header(HEADER, "true"));
    }
}
