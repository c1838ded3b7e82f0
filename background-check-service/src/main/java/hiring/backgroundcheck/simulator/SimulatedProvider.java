package hiring.backgroundcheck.simulator;

import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.Report;
import java.time.Clock;
import java.util.Optional;

/** A provider for trying things out. It remembers nothing, because all that it knows follows from its rules. */
public final class SimulatedProvider implements Provider {

    private static final String REFERENCE = "simulated-";

    private final SimulatorRules rules;
    private final Clock clock;

    /** @throws IllegalArgumentException if the settings cannot be followed */
    public SimulatedProvider(SimulatorSettings settings, Clock clock) {
        this.rules = settings.rules();
        this.clock = clock;
    }

    @Override
    public Receipt order(Request request) {
        return new Receipt(
                REFERENCE + request.applicationId(),
                Optional.empty(),
                rules.verdictOn(request.applicationId())
                        .map(verdict -> clock.instant().plus(rules.delay())));
    }

    @Override
    public Progress look(Inquiry inquiry) {
        return rules.verdictOn(applicationIn(inquiry.reference()))
                .map(verdict -> complete(verdict.report(inquiry.disputed())))
                .orElseGet(() -> new Progress.Pending(Optional.empty()));
    }

    @Override
    public void cancel(String idempotencyKey, Optional<String> reference) {
        // it has begun nothing that could be stopped
    }

    private static Progress complete(Report report) {
        return new Progress.Complete(report, Optional.empty());
    }

    private static long applicationIn(String reference) {
        return Long.parseLong(reference.substring(REFERENCE.length()));
    }
}
