package hiring.choreography.idempotency;

import hiring.choreography.digest.Sha256;
import hiring.choreography.event.Actor;
import hiring.choreography.security.ActorBinder;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request that may be sent again.
 *
 * @param key what the client calls it
 * @param fingerprint what it asks for, so that the key is not taken for another request's
 */
record KeyedRequest(String key, String fingerprint) {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,255}");
    private static final String ATTRIBUTE = "hiring.idempotency.request";

    /**
     * The key that a request came with, if any.
     *
     * @throws InvalidFieldException if it is none
     */
    static Optional<String> keyOf(HttpRequest<?> request) {
        List<String> keys = request.getHeaders().getAll(Idempotent.HEADER);
        if (keys.size() > 1
                || !keys.stream().allMatch(key -> VISIBLE_ASCII.matcher(key).matches())) {
            throw new InvalidFieldException(Idempotent.HEADER, "is not one key of 1 to 255 visible ASCII characters");
        }
        return keys.stream().findFirst();
    }

    static KeyedRequest of(String key, HttpRequest<?> request, byte[] body) {
        return new KeyedRequest(key, fingerprint(request, body));
    }

    /** What the filter has read, for those behind it; empty if the request came without a key. */
    static Optional<KeyedRequest> in(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, KeyedRequest.class);
    }

    void noteOn(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** No line break can be in what stands before the body, so that no two requests are written alike. */
    private static String fingerprint(HttpRequest<?> request, byte[] body) {
        URI uri = request.getUri();
        String actor = ActorBinder.find(request).map(Actor::name).orElse("");
        String head = String.join(
                "\n", request.getMethodName(), uri.getRawPath(), String.valueOf(uri.getRawQuery()), actor, "");
        MessageDigest digest = Sha256.begun();
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }
}
