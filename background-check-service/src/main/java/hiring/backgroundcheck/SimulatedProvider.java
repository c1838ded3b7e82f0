package hiring.backgroundcheck;

import hiring.choreography.stage.OutcomeChoice;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** A provider for trying things out. It remembers nothing, because all that it knows follows from its rules. */
@Singleton
final class SimulatedProvider implements Provider {

    private static final String REFERENCE = "simulated-";

    private final SimulatorRules rules;
    private final Clock clock;

    SimulatedProvider(SimulatorSettings settings, Clock clock) {
        this.rules = settings.rules();
        this.clock = clock;
    }

    @Override
    public Receipt order(String idempotencyKey, long applicationId) {
        return new Receipt(
                REFERENCE + applicationId,
                rules.verdictOn(applicationId).map(verdict -> clock.instant().plus(rules.delay())));
    }

    @Override
    public Optional<OutcomeChoice> report(String reference) {
        return rules.verdictOn(Long.parseLong(reference.substring(REFERENCE.length())));
    }
}
