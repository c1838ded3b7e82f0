package hiring.allinone.demo;

import hiring.allinone.Service;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of the command line.
 *
 * @param samples whether to play the sample applications
 * @param exit whether to end after the table
 * @param data where to keep databases and undelivered messages; empty keeps them in memory
 * @param help whether to print the usage and do nothing else
 */
record Options(boolean samples, boolean exit, Optional<Path> data, boolean help) {

    static final String USAGE = """
            ./demo                all seven services in one process, with six sample applications
            ./demo --empty        without the samples
            ./demo --data DIR     keeps databases and undelivered messages in DIR
            ./demo --exit         ends after the table: 0 if it is as expected, else 1
            ./demo --help         this

            Ports, each with its default; the embedded broker takes any free port:
            %s
            Memory: DEMO_JAVA_OPTS, for example "-Xmx1g".""".formatted(ports());

    private static String ports() {
        return Stream.of(Service.values())
                .map(service -> "  " + service.portVariable() + " (" + service.port(Map.of()) + ")")
                .collect(Collectors.joining("\n"));
    }

    /** @throws DemoFailure if an option is unknown */
    static Options parse(String... arguments) {
        Options options = new Options(true, false, Optional.empty(), false);
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        if (options.exit && !options.samples) {
            throw new DemoFailure("--exit compares the samples' table and cannot go with --empty");
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--empty" -> new Options(false, exit, data, help);
            case "--exit" -> new Options(samples, true, data, help);
            case "--data" -> new Options(samples, exit, Optional.of(directory(rest)), help);
            case "--help", "-h" -> new Options(samples, exit, data, true);
            default -> throw new DemoFailure("unknown option \"" + option + "\"; ./demo --help lists the options");
        };
    }

    private static Path directory(Iterator<String> rest) {
        String name = rest.hasNext() ? rest.next() : "";
        if (name.isEmpty()) {
            throw new DemoFailure("--data needs a directory");
        }
        if (name.startsWith("--")) {
            throw new DemoFailure("--data needs a directory, not " + name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new DemoFailure("--data: \"" + e.getInput() + "\" is not the name of a directory");
        }
    }
}
