package hiring.backgroundcheck.simulator;

import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.Report;
import java.time.Clock;
import java.util.Optional;

/** A provider for demos and tests. It is stateless: its answers follow from its rules. */
public final class SimulatedProvider implements Provider {

    private static final String REFERENCE = "simulated-";

    private final SimulatorRules rules;
    private final Clock clock;

    /** @throws IllegalArgumentException if the settings are not valid */
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
        // there is no work in progress to stop
    }

    private static Progress complete(Report report) {
        return new Progress.Complete(report, Optional.empty());
    }

    private static long applicationIn(String reference) {
        return Long.parseLong(reference.substring(REFERENCE.length()));
    }
}
