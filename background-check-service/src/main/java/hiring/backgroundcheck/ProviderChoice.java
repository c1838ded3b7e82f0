package hiring.backgroundcheck;

import hiring.backgroundcheck.http.HttpProvider;
import hiring.backgroundcheck.http.HttpProviderSettings;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.simulator.SimulatedProvider;
import hiring.backgroundcheck.simulator.SimulatorSettings;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.stage.Candidacy;
import hiring.choreography.stage.Worklist;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import java.time.Clock;

/** Chooses the provider that performs the checks. The service does not start if that provider's configuration is not valid. */
@Factory
final class ProviderChoice {

    private static final String NAME = "hiring.background-check.provider";

    @Context
    Provider provider(
            @Value("${" + NAME + ":simulator}") String name,
            SimulatorSettings simulator,
            HttpProviderSettings http,
            BeanProvider<Worklist> worklist,
            Clock clock) {
        return switch (name) {
            case "simulator" -> new SimulatedProvider(simulator, clock);
            case "http" -> new HttpProvider(http, application -> nameOf(worklist.get(), application), clock);
            default -> throw new IllegalArgumentException(NAME + ": \"" + name + "\" is not one of simulator, http");
        };
    }

    /** The name, which is all that the provider receives about a candidate. */
    private static String nameOf(Worklist worklist, long application) {
        return worklist.find(new ApplicationId(application))
                .flatMap(record -> record.work().candidacy())
                .map(Candidacy::candidate)
                .orElseThrow(() -> new ProviderUnavailableException("the candidate's name is not known here yet"));
    }
}
