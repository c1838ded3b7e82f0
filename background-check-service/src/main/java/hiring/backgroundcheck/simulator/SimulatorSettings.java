package hiring.backgroundcheck.simulator;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Report;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.ConversionService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configuration of the simulated provider, unparsed: bound to the target types, a value that cannot be parsed would
 * silently be replaced by the default.
 *
 * @param delay for example {@code 5s}
 * @param verdicts each with {@code percent}, {@code result} (CLEAR or CONSIDER), and for the latter {@code finding} and
 *     {@code disputed: CLEAR} if a dispute is to clear it
 */
@ConfigurationProperties(SimulatorSettings.PREFIX)
public record SimulatorSettings(
        @Bindable(defaultValue = "0s") String delay,
        @Bindable(defaultValue = "") List<Map<String, String>> verdicts) {

    static final String PREFIX = "hiring.background-check.simulator";

    private static final String VERDICTS = PREFIX + ".verdicts: ";
    private static final Set<String> MEMBERS = Set.of("percent", "result", "finding", "disputed");

    /** @throws IllegalArgumentException if they are not valid, so that the service fails at startup rather than later */
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
            throw refused(members + " has members other than percent, result, finding, disputed");
        }
        boolean isClear = result(members) == Report.Result.CLEAR;
        return new SimulatorRules.Verdict(
                percent(members),
                isClear ? Optional.empty() : Optional.of(finding(members)),
                "CLEAR".equals(members.get("disputed")));
    }

    private static int percent(Map<String, String> members) {
        return ConversionService.SHARED
                .convert(members.get("percent"), Integer.class)
                .filter(percent -> percent >= 1 && percent <= SimulatorRules.ALL)
                .orElseThrow(() -> refused("the percent of " + members + " is not a number from 1 to 100"));
    }

    private static Report.Result result(Map<String, String> members) {
        return oneOf(Report.Result.values(), members.getOrDefault("result", ""));
    }

    private static CheckType finding(Map<String, String> members) {
        return oneOf(CheckType.values(), members.getOrDefault("finding", ""));
    }

    private static <E extends Enum<E>> E oneOf(E[] known, String name) {
        return Stream.of(known)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("\"" + name + "\" is not one of " + List.of(known)));
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(VERDICTS + why);
    }
}
