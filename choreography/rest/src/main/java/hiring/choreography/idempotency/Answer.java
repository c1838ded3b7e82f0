package hiring.choreography.idempotency;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a command was answered with, to the byte.
 *
 * @param location where what it made is to be found
 * @param contentType of the body; empty where there is none
 */
record Answer(int status, Optional<String> location, Optional<String> contentType, String body) {

    private static final String ATTRIBUTE = "hiring.idempotency.answer";
    private static final int FIRST_REFUSAL = 400;

    /** What was kept of a request's own command, once that has committed. */
    static Optional<Answer> to(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Answer.class);
    }

    void noteOn(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether it says that nothing was done. */
    boolean isRefusal() {
        return status >= FIRST_REFUSAL;
    }

    MutableHttpResponse<?> writeTo(MutableHttpResponse<?> response) {
        location.ifPresent(place -> response.getHeaders().set(HttpHeaders.LOCATION, place));
        contentType.ifPresent(type -> response.getHeaders().set(HttpHeaders.CONTENT_TYPE, type));
        return body.isEmpty()
                ? response.status(status)
                : response.status(status).body(body.getBytes(StandardCharsets.UTF_8));
    }
}
