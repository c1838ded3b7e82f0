package hiring.choreography.idempotency;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.AvailableByteBody;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Reads the key of every POST while its bytes are still as they were sent, and lets those that are kept be sent. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class KeyFilter implements Ordered {

    private static final byte[] NOTHING = {};

    /** Behind sign-in: a key is its sender's own. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter(methods = HttpMethod.POST)
    CompletionStage<HttpRequest<?>> readKey(HttpRequest<?> request) {
        Optional<String> key = KeyedRequest.keyOf(request);
        return key.isEmpty()
                ? CompletableFuture.completedFuture(request)
                : bytesOf(request).thenApply(body -> {
                    KeyedRequest.of(key.get(), request, body).noteOn(request);
                    return request;
                });
    }

    @ResponseFilter(methods = HttpMethod.POST)
    void sendWhatIsKept(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Answer.to(request).filter(answer -> !answer.isRefusal()).ifPresent(answer -> answer.writeTo(response));
    }

    private static CompletionStage<byte[]> bytesOf(HttpRequest<?> request) {
        return BodyDigest.of(request)
                .<CompletionStage<byte[]>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> copyOfBody(request));
    }

    /** A copy: the command has yet to read its own. */
    private static CompletionStage<byte[]> copyOfBody(HttpRequest<?> request) {
        return request instanceof ServerHttpRequest<?> sent
                ? sent.byteBody()
                        .split(SplitBackpressureMode.FASTEST)
                        .buffer()
                        .thenApply(AvailableByteBody::toByteArray)
                : CompletableFuture.completedFuture(NOTHING);
    }
}
