package hiring.choreography.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A part of a list.
 *
 * @param next the cursor of the page after this one; empty (null in JSON) on the last
 */
@Introspected
public record Page<T>(List<T> items, Optional<String> next) {

    /** A page made of what was found by asking for one more than the page holds. */
    public static <T> Page<T> of(List<T> foundWithOneMore, PageRequest request, ToLongFunction<T> placeOf) {
        return of(foundWithOneMore, request.limit(), last -> PageRequest.cursor(placeOf.applyAsLong(last)));
    }

    /**
     * A page of a list whose places need more than a number.
     *
     * @param limit how many the page holds; one more than that was asked for
     * @param cursorAfter the cursor of the page that begins after an item
     */
    public static <T> Page<T> of(List<T> foundWithOneMore, int limit, Function<T, String> cursorAfter) {
        if (foundWithOneMore.size() <= limit) {
            return new Page<>(foundWithOneMore, Optional.empty());
        }
        List<T> items = List.copyOf(foundWithOneMore.subList(0, limit));
        return new Page<>(items, Optional.of(cursorAfter.apply(items.get(limit - 1))));
    }

    /** The same page of something else. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** The answer with this page in its body and the way to the next one in its {@code Link} header (RFC 8288). */
    public HttpResponse<Page<T>> answering(HttpRequest<?> request) {
        MutableHttpResponse<Page<T>> response = HttpResponse.ok(this);
        next.ifPresent(cursor -> response.header(
                "Link", "<" + UriBuilder.of(request.getUri()).replaceQueryParam("cursor", cursor) + ">; rel=\"next\""));
        return response;
    }
}
