package hiring.benchmarks;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
              --backlog N           events that are heard at once, with and without pages (20000)
            benchmarks/run load     only loads, and says how to connect; Ctrl-C ends it
              --applications N      loaded (1000000)
            --report DIR            where the report and the aggregator's log go (benchmarks/target)

            Needs PostgreSQL and RabbitMQ as the tests do; all servers are its own, on 127.0.0.1, and gone afterwards.""";

    private static final int NO_NUMBER = -1;

    /** @throws IllegalArgumentException if there is something in it that cannot be understood */
    static Options parse(Path usualReport, List<String> words) {
        Iterator<String> rest = words.iterator();
        String benchmark = rest.hasNext() ? rest.next() : "";
        Options options = new Options(benchmark, usual(benchmark), 20, 60, 200, 500, 200, 20_000, usualReport);
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
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

    private Options with(String option, Iterator<String> rest) {
        String value = Optional.of(rest)
                .filter(Iterator::hasNext)
                .map(Iterator::next)
                .orElseThrow(() -> new IllegalArgumentException(option + " wants something after it"));
        int number = option.equals("--report") ? NO_NUMBER : number(option, value);
        return switch (option) {
            case "--applications" ->
                new Options(
                        benchmark,
                        atLeast(1_000, option, number),
                        viewers,
                        seconds,
                        think,
                        pages,
                        changes,
                        backlog,
                        report);
            case "--viewers" ->
                new Options(
                        benchmark,
                        applications,
                        atLeast(1, option, number),
                        seconds,
                        think,
                        pages,
                        changes,
                        backlog,
                        report);
            case "--seconds" ->
                new Options(
                        benchmark,
                        applications,
                        viewers,
                        atLeast(1, option, number),
                        think,
                        pages,
                        changes,
                        backlog,
                        report);
            case "--think" ->
                new Options(benchmark, applications, viewers, seconds, number, pages, changes, backlog, report);
            case "--pages" ->
                new Options(
                        benchmark,
                        applications,
                        viewers,
                        seconds,
                        think,
                        atLeast(1, option, number),
                        changes,
                        backlog,
                        report);
            case "--changes" ->
                new Options(
                        benchmark,
                        applications,
                        viewers,
                        seconds,
                        think,
                        pages,
                        atLeast(1, option, number),
                        backlog,
                        report);
            case "--backlog" ->
                new Options(
                        benchmark,
                        applications,
                        viewers,
                        seconds,
                        think,
                        pages,
                        changes,
                        atLeast(1, option, number),
                        report);
            case "--report" ->
                new Options(benchmark, applications, viewers, seconds, think, pages, changes, backlog, Path.of(value));
            default -> throw new IllegalArgumentException("there is no option \"" + option + "\"; --help lists them");
        };
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
