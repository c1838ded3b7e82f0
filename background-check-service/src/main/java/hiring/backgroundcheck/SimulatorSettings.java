package hiring.backgroundcheck;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.ConversionService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the simulated provider is configured, as it was written: bound to the types that are meant, a value that cannot be
 * read would silently be the default.
 */
@ConfigurationProperties(SimulatorSettings.PREFIX)
record SimulatorSettings(
        @Bindable(defaultValue = "0s") String delay,
        @Bindable(defaultValue = "") List<Map<String, String>> verdicts) {

    static final String PREFIX = "hiring.background-check.simulator";

    private static final Set<String> MEMBERS = Set.of("percent", "outcome", "qualifier");

    /** @throws IllegalArgumentException if they cannot be followed: better at the start than at night */
    SimulatorRules rules() {
        return new SimulatorRules(
                readDelay(), verdicts.stream().map(SimulatorSettings::verdict).toList());
    }

    private Duration readDelay() {
        return ConversionService.SHARED
                .convert(delay, Duration.class)
                .filter(read -> !read.isNegative())
                .orElseThrow(() ->
                        new IllegalArgumentException(PREFIX + ".delay: \"" + delay + "\" is not a time such as 5s"));
    }

    private static SimulatorRules.Verdict verdict(Map<String, String> members) {
        if (!MEMBERS.containsAll(members.keySet())) {
            throw new IllegalArgumentException(
                    PREFIX + ".verdicts: " + members + " has members other than percent, outcome, qualifier");
        }
        return new SimulatorRules.Verdict(
                percent(members), members.getOrDefault("outcome", ""), Optional.ofNullable(members.get("qualifier")));
    }

    private static int percent(Map<String, String> members) {
        return ConversionService.SHARED
                .convert(members.get("percent"), Integer.class)
                .filter(percent -> percent >= 1 && percent <= SimulatorRules.ALL)
                .orElseThrow(() -> new IllegalArgumentException(
                        PREFIX + ".verdicts: the percent of " + members + " is not a number from 1 to 100"));
    }
}
