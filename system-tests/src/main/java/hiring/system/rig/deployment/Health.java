package hiring.system.rig.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a replica says about itself. */
public final class Health {

    /** The answer of who is well. */
    public static final int OK = 200;

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(SOON)
            .build();

    private Health() {}

    /** What whoever is at an address answers when asked for its {@code liveness} or {@code readiness}; 0 if nobody is. */
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
