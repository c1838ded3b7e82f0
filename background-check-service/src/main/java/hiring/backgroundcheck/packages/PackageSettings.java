package hiring.backgroundcheck.packages;

import hiring.backgroundcheck.provider.CheckType;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packages as configured.
 *
 * @param packages each with {@code name} and {@code checks}, separated by commas; none for the built-in ones
 * @param defaultPackage the name of the one that is ordered by default
 */
@ConfigurationProperties(PackageSettings.PREFIX)
record PackageSettings(
        @Bindable(defaultValue = "") List<Map<String, String>> packages,
        @Bindable(defaultValue = "STANDARD") String defaultPackage) {

    static final String PREFIX = "hiring.background-check";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private static final List<CheckPackage> OUT_OF_THE_BOX = List.of(
            new CheckPackage("BASIC", List.of(CheckType.IDENTITY, CheckType.RIGHT_TO_WORK)),
            new CheckPackage(
                    "STANDARD",
                    List.of(
                            CheckType.IDENTITY,
                            CheckType.RIGHT_TO_WORK,
                            CheckType.EMPLOYMENT,
                            CheckType.EDUCATION,
                            CheckType.CRIMINAL_RECORD)),
            new CheckPackage(
                    "FINANCE",
                    List.of(
                            CheckType.IDENTITY,
                            CheckType.RIGHT_TO_WORK,
                            CheckType.EMPLOYMENT,
                            CheckType.EDUCATION,
                            CheckType.CRIMINAL_RECORD,
                            CheckType.CREDIT,
                            CheckType.SANCTIONS)));

    /** @throws IllegalArgumentException if one cannot be parsed */
    List<CheckPackage> read() {
        return packages.isEmpty()
                ? OUT_OF_THE_BOX
                : packages.stream().map(PackageSettings::one).toList();
    }

    private static CheckPackage one(Map<String, String> members) {
        String name = members.getOrDefault("name", "");
        if (members.size() != 2 || !NAME.matcher(name).matches() || !members.containsKey("checks")) {
            throw refused(members + " has not a name of letters, digits, - and _, and checks, and nothing else");
        }
        return new CheckPackage(
                name,
                Stream.of(members.getOrDefault("checks", "").split(","))
                        .map(String::strip)
                        .map(PackageSettings::check)
                        .toList());
    }

    private static CheckType check(String name) {
        return Stream.of(CheckType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("\"" + name + "\" is not one of " + List.of(CheckType.values())));
    }

    static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(PREFIX + ".packages: " + why);
    }
}
