package hiring.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The options of the command line.
 *
 * @param benchmark its name; empty for help
 * @param numbers the values of the options that take a number
 * @param drivers the numbers of drivers, one after the other
 * @param profile whether recordings of JDK Flight Recorder are written
 * @param report the directory of the report and the logs
 */
record Options(String benchmark, Map<String, Integer> numbers, List<Integer> drivers, boolean profile, Path report) {

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
            benchmarks/run hires    what a hire costs all seven services, RabbitMQ and PostgreSQL, and how soon the next stage reacts
              --drivers N,N,...     who each make one hire after the other, a run for each number (1,8,32)
              --hires N             made in each run (400)
              --warm-up N           made before (800)
              --rate N              hires a second, begun when they are due: a run more (0, which is none)
              --profile             write recordings of JDK Flight Recorder beside the report
            benchmarks/run peers    the same, and before it the same hire by Operaton and DBOS Transact, with the same options
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
    private static final String HIRES = "--hires";
    private static final String WARM_UP = "--warm-up";
    private static final String RATE = "--rate";
    private static final String DRIVERS = "--drivers";
    private static final String PROFILE = "--profile";
    private static final String REPORT = "--report";

    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry(VIEWERS, 20),
            Map.entry(SECONDS, 60),
            Map.entry(THINK, 200),
            Map.entry(PAGES, 500),
            Map.entry(CHANGES, 200),
            Map.entry(BACKLOG, 60_000),
            Map.entry(HIRES, 400),
            Map.entry(WARM_UP, 800),
            Map.entry(RATE, 0));
    private static final Map<String, Integer> LEAST =
            Map.of(APPLICATIONS, 1_000, VIEWERS, 1, SECONDS, 1, PAGES, 1, CHANGES, 1, BACKLOG, 1, HIRES, 1, WARM_UP, 1);
    private static final List<String> HELP = List.of("", "--help", "-h");
    private static final List<Integer> USUAL_DRIVERS = List.of(1, 8, 32);

    /** @throws IllegalArgumentException if an option or its value is unknown */
    static Options parse(Path usualReport, List<String> words) {
        Iterator<String> rest = words.iterator();
        String benchmark = rest.hasNext() ? rest.next() : "";
        Map<String, Integer> numbers = new HashMap<>(USUAL);
        numbers.put(APPLICATIONS, usual(benchmark));
        List<Integer> drivers = USUAL_DRIVERS;
        boolean profile = false;
        Path report = usualReport;
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case PROFILE -> profile = true;
                case REPORT -> report = Path.of(value(option, rest));
                case DRIVERS -> drivers = numbers(option, value(option, rest));
                default -> replace(numbers, option, value(option, rest));
            }
        }
        return new Options(benchmark, Map.copyOf(numbers), drivers, profile, report);
    }

    private static void replace(Map<String, Integer> numbers, String option, String value) {
        int number = number(option, value);
        if (numbers.replace(option, atLeast(LEAST.getOrDefault(option, 0), option, number)) == null) {
            throw new IllegalArgumentException("there is no option \"" + option + "\"; --help lists them");
        }
    }

    private static List<Integer> numbers(String option, String value) {
        return Stream.of(value.split(",", -1))
                .map(number -> atLeast(1, option, number(option, number)))
                .toList();
    }

    private int number(String option) {
        return numbers.getOrDefault(option, 0);
    }

    /** How many applications are loaded. */
    int applications() {
        return number(APPLICATIONS);
    }

    /** The number of viewers, who load one page after the other. */
    int viewers() {
        return number(VIEWERS);
    }

    /** The duration of the measurement. */
    int seconds() {
        return number(SECONDS);
    }

    /** Milliseconds between a page and the next request of a viewer. */
    int think() {
        return number(THINK);
    }

    /** The number of open pages. */
    int pages() {
        return number(PAGES);
    }

    /** Events a second. */
    int changes() {
        return number(CHANGES);
    }

    /** The number of waiting events whose consumption is measured. */
    int backlog() {
        return number(BACKLOG);
    }

    /** The number of hires of each run. */
    int hires() {
        return number(HIRES);
    }

    /** The number of hires before the first run. */
    int warmUp() {
        return number(WARM_UP);
    }

    /** Hires a second of the open loop; 0 for no such run. */
    int rate() {
        return number(RATE);
    }

    private static int usual(String benchmark) {
        return switch (benchmark) {
            case "pages", "load" -> 1_000_000;
            case "live" -> 100_000;
            case "hires", "peers", "", "--help", "-h" -> 0;
            default ->
                throw new IllegalArgumentException("there is no benchmark \"" + benchmark + "\"; --help lists them");
        };
    }

    boolean help() {
        return HELP.contains(benchmark);
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
