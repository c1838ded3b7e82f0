package hiring.allinone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seven services, and the port that each takes unless another is configured. */
public enum Service {
    STATUS_AGGREGATOR(8080),
    APPLICATION(8081),
    PHONE_SCREEN(8082),
    ONSITE_INTERVIEW(8083),
    BACKGROUND_CHECK(8084),
    HEALTH_SCREENING(8085),
    OFFER(8086);

    private final int usualPort;

    Service(int usualPort) {
        this.usualPort = usualPort;
    }

    /** The name of its module, its configuration folder and its queue, for example {@code offer-service}. */
    public String fullName() {
        return this == STATUS_AGGREGATOR ? words() : words() + "-service";
    }

    /** The stage that it owns, or {@code application}. The aggregator owns none. */
    String stage() {
        return words();
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable that changes its port, for example {@code OFFER_PORT}. */
    public String portVariable() {
        return name() + "_PORT";
    }

    /**
     * The port that the environment sets, or else the default.
     *
     * @throws IllegalArgumentException if the environment's value is not a port
     */
    public int port(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(portVariable()))
                .map(this::parsed)
                .orElse(usualPort);
    }

    private int parsed(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw noPort(value, e);
        }
        throw noPort(value, null);
    }

    private IllegalArgumentException noPort(String value, @Nullable Exception cause) {
        return new IllegalArgumentException(portVariable() + "=" + value + " is not a port from 1 to 65535", cause);
    }
}
