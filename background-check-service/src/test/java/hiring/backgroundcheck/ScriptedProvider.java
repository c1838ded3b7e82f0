package hiring.backgroundcheck;

import hiring.choreography.stage.OutcomeChoice;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that does what its test tells it to, and remembers every call. */
final class ScriptedProvider implements Provider {

    static final Duration CHECK_TAKES = Duration.ofDays(2);

    private final List<String> ordered = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, OutcomeChoice> reports = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Runnable incident = () -> {};

    ScriptedProvider(Clock clock) {
        this.clock = clock;
    }

    /** The keys of the orders, one for each call. */
    List<String> ordered() {
        return List.copyOf(ordered);
    }

    /** The references whose reports were asked for, one for each call. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** What happens from now on while the provider is called, after it has taken notice. */
    void whileCalled(Runnable happening) {
        incident = happening;
    }

    void isDown() {
        whileCalled(() -> {
            throw new ProviderUnavailableException("closed for lunch");
        });
    }

    void isWell() {
        whileCalled(() -> {});
    }

    void finds(String key, OutcomeChoice found) {
        reports.put(referenceOf(key), found);
    }

    @Override
    public Receipt order(String idempotencyKey, long applicationId) {
        ordered.add(idempotencyKey);
        incident.run();
        return new Receipt(
                referenceOf(idempotencyKey), Optional.of(clock.instant().plus(CHECK_TAKES)));
    }

    @Override
    public Optional<OutcomeChoice> report(String reference) {
        asked.add(reference);
        incident.run();
        return Optional.ofNullable(reports.get(reference));
    }

    private static String referenceOf(String key) {
        return "file of " + key;
    }
}
