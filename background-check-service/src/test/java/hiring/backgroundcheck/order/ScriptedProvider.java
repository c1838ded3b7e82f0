package hiring.backgroundcheck.order;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.provider.Report;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that follows a script, and records every call. */
public final class ScriptedProvider implements Provider {

    /** When it wants to be asked for a report. */
    public static final Duration CHECK_TAKES = Duration.ofDays(2);

    private final List<String> ordered = new CopyOnWriteArrayList<>();
    private final List<String> packages = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> cancelled = new CopyOnWriteArrayList<>();
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Runnable incident = () -> {};

    ScriptedProvider(Clock clock) {
        this.clock = clock;
    }

    /** The keys of the orders, one for each call. */
    public List<String> ordered() {
        return List.copyOf(ordered);
    }

    /** What was ordered, one for each call. */
    public List<String> packages() {
        return List.copyOf(packages);
    }

    /** The references whose reports were asked for, one for each call. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What it was asked to stop: the key, and the reference or a dash. */
    public List<String> cancelled() {
        return List.copyOf(cancelled);
    }

    /** What happens from now on while the provider is called, after it has taken notice. */
    public void whileCalled(Runnable happening) {
        incident = happening;
    }

    public void isDown() {
        whileCalled(() -> {
            throw new ProviderUnavailableException("closed for lunch");
        });
    }

    public void isWell() {
        whileCalled(() -> {});
    }

    /** From now on it says of an order that it is thus far. */
    public void says(String key, Progress what) {
        progress.put(referenceOf(key), what);
    }

    public void findsNothing(String key) {
        says(key, new Progress.Complete(Report.CLEAR, Optional.empty()));
    }

    /** It found something in each of some checks; the findings are called {@code <check>-1}, and say {@code <check> secret}. */
    public void finds(String key, CheckType... checks) {
        says(
                key,
                new Progress.Complete(
                        Report.consider(List.of(checks).stream()
                                .map(check -> new Finding(check + "-1", check, check + " secret"))
                                .toList()),
                        Optional.empty()));
    }

    @Override
    public Receipt order(Request request) {
        ordered.add(request.idempotencyKey());
        packages.add(request.packageName());
        incident.run();
        return new Receipt(
                referenceOf(request.idempotencyKey()),
                Optional.of("https://provider.example/invitations/1"),
                Optional.of(clock.instant().plus(CHECK_TAKES)));
    }

    @Override
    public Progress look(Inquiry inquiry) {
        asked.add(inquiry.reference());
        incident.run();
        return progress.getOrDefault(inquiry.reference(), new Progress.Pending(Optional.empty()));
    }

    @Override
    public void cancel(String idempotencyKey, Optional<String> reference) {
        cancelled.add(idempotencyKey + " " + reference.orElse("-"));
        incident.run();
    }

    private static String referenceOf(String key) {
        return "file of " + key;
    }
}
