package hiring.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What was asked for on the command line.
 *
 * @param benchmark its name; empty for help
 * @param applications how many are loaded
 * @param viewers who look at pages one after the other
 * @param seconds of measuring
 * @param think milliseconds for which a viewer looks at a page
 * @param pages that are open
 * @param changes events a second
 * @param backlog events that wait when it is measured how fast they are heard
 * @param report where the report and the log go
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
              --applications N      loaded from some hundred that the aggregator has heard (1000000)
              --viewers N           who each ask for one page after the other (20)
              --seconds N           of measuring (60)
              --think N             milliseconds for which a viewer looks at a page before the next (200)
            benchmarks/run live     how soon open pages are right, and what that costs the aggregator
              --applications N      loaded (100000)
              --pages N             that are open (500)
              --changes N           events a second (200)
              --seconds N           of measuring (60)
              --backlog N           events that are heard at once, with and without pages (60000)
            benchmarks/run load     only loads, and says how to connect; Ctrl-C ends it
              --applications N      loaded (1000000)
            --report DIR            where the report and the aggregator's log go (benchmarks/target)

            Needs PostgreSQL and RabbitMQ as the tests do; all servers are its own, on 127.0.0.1, and gone afterwards.""";

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

    /** @throws IllegalArgumentException if there is something in it that cannot be understood */
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
            throw new IllegalArgumentException(option + " wants something after it");
        }
        return rest.next();
    }

    private static int atLeast(int least, String option, int number) {
        if (number < least) {
            throw new IllegalArgumentException(option + " is at least " + least);
        }
        return number;
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseUnsignedInt(value);
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException(option + " wants a number, and not \"" + value + "\"", cause);
        }
    }
}
