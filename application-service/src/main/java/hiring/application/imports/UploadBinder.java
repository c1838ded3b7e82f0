package hiring.application.imports;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Passes the file that the filter received to the controller. */
@Singleton
final class UploadBinder implements TypedRequestArgumentBinder<Upload> {

    @Override
    public Argument<Upload> argumentType() {
        return Argument.of(Upload.class);
    }

    @Override
    public BindingResult<Upload> bind(ArgumentConversionContext<Upload> context, HttpRequest<?> source) {
        return () -> Upload.in(source);
    }
}
