package hiring.choreography.idempotency;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;

/**
 * Stands for a body that is too long to be held in memory: its receiver notes the digest of its bytes on the request, before
 * the keys are read.
 */
public final class BodyDigest {

    /** The order of a filter that receives a body: behind sign-in, and before the keys are read. */
    public static final int ORDER = ServerFilterPhase.SECURITY.after() - 1;

    private static final String ATTRIBUTE = "hiring.idempotency.body-digest";

    private BodyDigest() {}

    /** Notes the digest of a request's body, which is not read again. */
    public static void note(HttpRequest<?> request, byte[] digest) {
        request.setAttribute(ATTRIBUTE, digest.clone());
    }

    static Optional<byte[]> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, byte[].class);
    }
}
