package hiring.choreography.longpoll;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/**
 * Answers without a body that the client knows the resource. A controller that returned a response instead of the resource could
 * not be described: the compiler does not find the resource in a response that comes later.
 */
@Singleton
final class NotModifiedHandler implements ExceptionHandler<NotModifiedException, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, NotModifiedException known) {
        return HttpResponse.notModified();
    }
}
