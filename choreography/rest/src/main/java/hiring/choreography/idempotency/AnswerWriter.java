package hiring.choreography.idempotency;

import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts into JSON what a command returned, before its transaction commits. */
@Singleton
final class AnswerWriter {

    private final JsonMapper json;

    AnswerWriter(JsonMapper json) {
        this.json = json;
    }

    Answer answer(MethodInvocationContext<?, ?> command, @Nullable Object returned) {
        if (returned instanceof HttpResponse<?> response) {
            return answer(
                    response.code(),
                    response.getHeaders().findFirst(HttpHeaders.LOCATION),
                    response.getBody().orElse(null));
        }
        HttpStatus status = command.enumValue(Status.class, HttpStatus.class).orElse(HttpStatus.OK);
        return answer(status.getCode(), Optional.empty(), returned);
    }

    private Answer answer(int status, Optional<String> location, @Nullable Object body) {
        return body == null
                ? new Answer(status, location, Optional.empty(), "")
                : new Answer(status, location, Optional.of(MediaType.APPLICATION_JSON), write(body));
    }

    private String write(Object body) {
        try {
            return new String(json.writeValueAsBytes(body), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
