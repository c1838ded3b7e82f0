package hiring.choreography.longpoll;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * Answers without a body that the client knows the resource. A controller that returned a response instead of the resource could
 * not be described: the compiler does not find the resource in a response that comes later. It is an error route for the reason
 * that {@code RefusalController} gives.
 */
@Hidden
@Controller
final class NotModifiedController {

    @Error(global = true)
    HttpResponse<?> answer(NotModifiedException known) {
        return HttpResponse.notModified();
    }
}
