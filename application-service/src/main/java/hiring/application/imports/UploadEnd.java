package hiring.application.imports;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Sees every answer to a file, whatever became of it, and so lets go of it. */
@ServerFilter({ImportController.PATH, ImportController.SAME_PATH})
final class UploadEnd implements Ordered {

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    /** Nobody reads on what is too large, so that nothing else can come on its connection. */
    @ResponseFilter(methods = HttpMethod.POST)
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Upload.in(request).ifPresent(Upload::close);
        if (response.status() == HttpStatus.REQUEST_ENTITY_TOO_LARGE) {
            response.header(HttpHeaders.CONNECTION, "close");
        }
    }
}
