package hiring.application.imports;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Closes the uploaded file after any answer, success or error. */
@ServerFilter({ImportController.PATH, ImportController.SAME_PATH})
final class UploadEnd implements Ordered {

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    @ResponseFilter(methods = HttpMethod.POST)
    void end(HttpRequest<?> request) {
        Upload.in(request).ifPresent(Upload::close);
    }
}
