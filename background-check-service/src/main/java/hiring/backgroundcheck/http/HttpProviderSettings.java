package hiring.backgroundcheck.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.ConversionService;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;

/**
 * How to reach the provider, as configured.
 *
 * @param url for example {@code https://api.example.com}; unencrypted addresses are refused, except on this machine
 * @param apiKey identifies us to the provider
 * @param webhookSecret the key that signs the provider's webhooks
 * @param timeout for one call, at most {@code 9s}
 * @param lookEvery how often to poll a report without webhooks
 * @param webhookTolerance how far a webhook's time may differ from now
 */
@ConfigurationProperties(HttpProviderSettings.PREFIX)
public record HttpProviderSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String apiKey,
        @Bindable(defaultValue = "") String webhookSecret,
        @Bindable(defaultValue = "9s") String timeout,
        @Bindable(defaultValue = "15m") String lookEvery,
        @Bindable(defaultValue = "5m") String webhookTolerance) {

    static final String PREFIX = "hiring.background-check.http";

    private static final int SHORTEST_SECRET = 16;
    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(9);

    /**
     * Returns these settings if they are valid.
     *
     * @throws IllegalArgumentException if they are not; the message names the setting and never quotes a secret
     */
    public HttpProviderSettings requireUsable() {
        address();
        require(!apiKey.isBlank(), "api-key", "is missing");
        require(!webhookSecret.isBlank(), "webhook-secret", "is missing");
        require(webhookSecret.length() >= SHORTEST_SECRET, "webhook-secret", "has less than 16 characters");
        require(callTimeout().compareTo(LONGEST_TIMEOUT) <= 0, "timeout", "is longer than 9s");
        lookInterval();
        tolerance();
        return this;
    }

    URI address() {
        require(!url.isBlank(), "url", "is missing");
        URI address = parsed(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        boolean isPlain = "http".equals(address.getScheme());
        require("https".equals(address.getScheme()) || (isPlain && isHere(address)), "url", "is not https");
        return address;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw refused("url", "is no address");
        }
    }

    private static boolean isHere(URI address) {
        try {
            return InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    Duration callTimeout() {
        return span("timeout", timeout);
    }

    Duration lookInterval() {
        return span("look-every", lookEvery);
    }

    /** Returns how far a webhook's time may differ from now. */
    public Duration tolerance() {
        return span("webhook-tolerance", webhookTolerance);
    }

    private static Duration span(String name, String written) {
        return ConversionService.SHARED
                .convert(written, Duration.class)
                .filter(read -> !read.isNegative() && !read.isZero())
                .orElseThrow(() -> refused(name, "is not a time such as 5s"));
    }

    private static void require(boolean isFine, String name, String complaint) {
        if (!isFine) {
            throw refused(name, complaint);
        }
    }

    private static IllegalArgumentException refused(String name, String complaint) {
        return new IllegalArgumentException(PREFIX + "." + name + " " + complaint);
    }

    /** Leaves out the secrets, so that no log reveals them. */
    @Override
    public String toString() {
        return "provider at " + url;
    }
}
