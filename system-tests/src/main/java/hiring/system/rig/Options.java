package hiring.system.rig;

import hiring.system.rig.fault.Size;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of the command line.
 *
 * @param faults the numbers of the faults to inject; empty for all
 * @param report where reports and logs go
 */
record Options(Size size, List<Integer> faults, long seed, Path report, boolean help) {

    static final String USAGE = """
            system-tests/rig                  all faults, in minutes
            system-tests/rig --size full      all faults, at full size: hours
            system-tests/rig --faults 1,3,7   some of them; docs/reliability.md lists them
            system-tests/rig --seed N         the same stories, the same faults in the same order (not the same timing)
            system-tests/rig --report DIR     where report.md, report.json and the logs go (system-tests/target/rig)
            system-tests/rig --help           this

            It exits with 0 only if every check passed.""";

    /** @throws IllegalArgumentException if an option or its value is unknown */
    static Options parse(Path usualReport, String... arguments) {
        var options = new Options(Size.SMALL, List.of(), new SecureRandom().nextInt(1_000_000), usualReport, false);
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--size" -> new Options(size(value(option, rest)), faults, seed, report, help);
            case "--faults" -> new Options(size, numbers(value(option, rest)), seed, report, help);
            case "--seed" -> new Options(size, faults, Long.parseLong(value(option, rest)), report, help);
            case "--report" -> new Options(size, faults, seed, Path.of(value(option, rest)), help);
            case "--help", "-h" -> new Options(size, faults, seed, report, true);
            default -> throw new IllegalArgumentException("unknown option \"" + option + "\"; --help lists them");
        };
    }

    private static String value(String option, Iterator<String> rest) {
        return Optional.of(rest)
                .filter(Iterator::hasNext)
                .map(Iterator::next)
                .orElseThrow(() -> new IllegalArgumentException(option + " needs a value"));
    }

    private static Size size(String name) {
        return Stream.of(Size.values())
                .filter(size -> size.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--size must be full or small, not \"" + name + "\""));
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
