package hiring.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The options of the command line.
 *
 * @param benchmark its name; empty for help
 * @param applications how many are loaded
 * @param viewers the number of viewers, who load one page after the other
 * @param seconds the duration of the measurement
 * @param think milliseconds between a page and the next request of a viewer
 * @param pages the number of open pages
 * @param changes events a second
 * @param backlog the number of waiting events whose consumption is measured
 * @param report the directory of the report and the log
 */
record Options(
        String benchmark,
        int applications,
        int viewers,
        int seconds,
        int think,
        int pages,
        int changes,
        int backlog,
        Path report) {

    static final String USAGE = """
            benchmarks/run pages    how long viewers wait for pages, with many applications
              --applications N      generated from some hundred that the aggregator has consumed (1000000)
              --viewers N           who each load one page after the other (20)
              --seconds N           of the measurement (60)
              --think N             milliseconds between a page and the next request of a viewer (200)
            benchmarks/run live     how soon open pages show changes, and what that costs the aggregator
              --applications N      loaded (100000)
              --pages N             open pages (500)
              --changes N           events a second (200)
              --seconds N           of the measurement (60)
              --backlog N           waiting events to consume, with and without pages (60000)
            benchmarks/run load     only loads, and prints how to connect; Ctrl-C ends it
              --applications N      loaded (1000000)
            --report DIR            where the report and the aggregator's log go (benchmarks/target)

            Needs PostgreSQL and RabbitMQ as the tests do; it starts its own servers on 127.0.0.1 and removes them afterwards.""";

    private static final String APPLICATIONS = "--applications";
    private static final String VIEWERS = "--viewers";
    private static final String SECONDS = "--seconds";
    private static final String THINK = "--think";
    private static final String PAGES = "--pages";
    private static final String CHANGES = "--changes";
    private static final String BACKLOG = "--backlog";
    private static final String REPORT = "--report";

    private static final Map<String, Integer> USUAL =
            Map.of(VIEWERS, 20, SECONDS, 60, THINK, 200, PAGES, 500, CHANGES, 200, BACKLOG, 60_000);
    private static final Map<String, Integer> LEAST =
            Map.of(APPLICATIONS, 1_000, VIEWERS, 1, SECONDS, 1, PAGES, 1, CHANGES, 1, BACKLOG, 1);

    /** @throws IllegalArgumentException if an option or its value is unknown */
    static Options parse(Path usualReport, List<String> words) {
        Iterator<String> rest = words.iterator();
        String benchmark = rest.hasNext() ? rest.next() : "";
        Map<String, Integer> numbers = new HashMap<>(USUAL);
        numbers.put(APPLICATIONS, usual(benchmark));
        Path report = usualReport;
        while (rest.hasNext()) {
            String option = rest.next();
            String value = value(option, rest);
            if (option.equals(REPORT)) {
                report = Path.of(value);
            } else {
                int number = number(option, value);
                if (numbers.replace(option, atLeast(LEAST.getOrDefault(option, 0), option, number)) == null) {
                    throw new IllegalArgumentException("there is no option \"" + option + "\"; --help lists them");
                }
            }
        }
        return of(benchmark, name -> numbers.getOrDefault(name, 0), report);
    }

    private static Options of(String benchmark, ToIntFunction<String> number, Path report) {
        return new Options(
                benchmark,
                number.applyAsInt(APPLICATIONS),
                number.applyAsInt(VIEWERS),
                number.applyAsInt(SECONDS),
                number.applyAsInt(THINK),
                number.applyAsInt(PAGES),
                number.applyAsInt(CHANGES),
                number.applyAsInt(BACKLOG),
                report);
    }

    private static int usual(String benchmark) {
        return switch (benchmark) {
            case "pages", "load" -> 1_000_000;
            case "live" -> 100_000;
            case "", "--help", "-h" -> 0;
            default ->
                throw new IllegalArgumentException("there is no benchmark \"" + benchmark + "\"; --help lists them");
        };
    }

    boolean help() {
        return applications == 0;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int atLeast(int least, String option, int number) {
        if (number < least) {
            throw new IllegalArgumentException(option + " must be at least " + least);
        }
        return number;
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseUnsignedInt(value);
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException(option + " needs a number, not \"" + value + "\"", cause);
        }
    }
}
