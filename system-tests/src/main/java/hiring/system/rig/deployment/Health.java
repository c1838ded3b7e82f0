package hiring.system.rig.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The health checks of a replica. */
public final class Health {

    /** The status of a healthy replica. */
    public static final int OK = 200;

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(SOON)
            .build();

    private Health() {}

    /** Returns the HTTP status of the {@code liveness} or {@code readiness} check at an address; 0 if there is no answer. */
    public static int ask(URI replica, String what) {
        var request = HttpRequest.newBuilder(replica.resolve("/health/" + what))
                .timeout(SOON)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }
}
