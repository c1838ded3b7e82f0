package hiring.choreography.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds the revision that a change expects; a request without one is refused (RFC 6585). */
@Singleton
final class IfMatchBinder implements TypedRequestArgumentBinder<IfMatch> {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    @Override
    public Argument<IfMatch> argumentType() {
        return Argument.of(IfMatch.class);
    }

    @Override
    public BindingResult<IfMatch> bind(ArgumentConversionContext<IfMatch> context, HttpRequest<?> source) {
        boolean isFirst = source.getHeaders().getAll(IfMatch.NONE_HEADER).equals(List.of("*"));
        IfMatch read = isFirst ? IfMatch.revision(0) : read(source.getHeaders().getAll(IfMatch.HEADER));
        return () -> Optional.of(read);
    }

    private static IfMatch read(List<String> headers) {
        if (headers.isEmpty()) {
            throw new PreconditionMissingException();
        }
        if (headers.equals(List.of("*"))) {
            return IfMatch.ANY;
        }
        Matcher tag = TAG.matcher(headers.get(0));
        if (headers.size() > 1 || !tag.matches()) {
            throw new InvalidFieldException(IfMatch.HEADER, "is not a single entity tag such as \"3\"");
        }
        return IfMatch.revision(Integer.parseInt(tag.group(1)));
    }
}
