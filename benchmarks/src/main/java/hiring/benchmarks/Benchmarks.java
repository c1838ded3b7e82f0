package hiring.benchmarks;

import hiring.benchmarks.hires.HiresBenchmark;
import hiring.benchmarks.live.LiveBenchmark;
import hiring.benchmarks.load.Loader;
import hiring.benchmarks.pages.PagesBenchmark;
import hiring.benchmarks.testbed.Aggregator;
import hiring.benchmarks.testbed.TestBed;
import hiring.system.servers.Deadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program behind {@code benchmarks/run}. */
public final class Benchmarks {

    private static final List<String> HIRES = List.of("hires", "peers");
    private static final Duration TIME_TO_INSPECT = Duration.ofHours(8);

    private final Options options;
    private final long began = System.nanoTime();

    private Benchmarks(Options options) {
        this.options = options;
    }

    /**
     * Runs a benchmark; the process exits with 0 if it could be measured, with any result.
     *
     * @param arguments the directory of the built services, the default directory of the report, the benchmark, then its
     *     options
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(run(
                Path.of(arguments[0]), Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length)));
    }

    private static int run(Path services, Path usualReport, List<String> words) throws Exception {
        try {
            Options options = Options.parse(usualReport, words);
            if (options.help()) {
                System.out.println(Options.USAGE);
                return 0;
            }
            Benchmarks benchmarks = new Benchmarks(options);
            Files.createDirectories(options.report());
            if (HIRES.contains(options.benchmark())) {
                benchmarks.hire(services);
            } else {
                benchmarks.run(services);
            }
            return 0;
        } catch (IllegalArgumentException cause) {
            System.err.println("benchmarks: " + cause.getMessage());
            return 1;
        }
    }

    private void hire(Path services) throws Exception {
        HiresBenchmark benchmark =
                new HiresBenchmark(options.warmUp(), options.hires(), options.drivers(), options.rate(), this::say);
        List<String> lines = new ArrayList<>(head());
        lines.addAll(
                options.benchmark().equals("peers")
                        ? benchmark.withPeers(services, options.report(), options.profile())
                        : benchmark.ours(services, options.report(), options.profile()));
        report(lines);
    }

    private void run(Path services) throws Exception {
        Path log = options.report().resolve("aggregator-" + options.benchmark() + ".log");
        Files.deleteIfExists(log);
        say("servers start");
        TestBed testBed = TestBed.prepare(services, log);
        // a benchmark that is stopped leaves no processes and no files behind
        Thread end = new Thread(testBed::close, "end of the benchmarks");
        Runtime.getRuntime().addShutdownHook(end);
        List<String> lines = new ArrayList<>(head());
        new Loader(testBed, this::say).load(options.applications()).forEach(line -> lines.add("- " + line));
        lines.addAll(measure(testBed));
        report(lines);
    }

    private List<String> measure(TestBed testBed) throws Exception {
        return switch (options.benchmark()) {
            case "pages" ->
                new PagesBenchmark(new Aggregator(testBed.uri()), options.applications(), testBed.now(), this::say)
                        .run(
                                options.viewers(),
                                Duration.ofSeconds(options.seconds()),
                                Duration.ofMillis(options.think()));
            case "live" ->
                new LiveBenchmark(testBed, this::say)
                        .run(
                                options.pages(),
                                options.changes(),
                                Duration.ofSeconds(options.seconds()),
                                options.backlog());
            default -> keepRunning(testBed);
        };
    }

    private List<String> keepRunning(TestBed testBed) {
        say("the aggregator is at " + testBed.uri() + ", its database at " + testBed.access());
        Deadline.pause(TIME_TO_INSPECT);
        return List.of();
    }

    private List<String> head() {
        return List.of(
                "# Benchmark: " + options.benchmark(),
                "",
                "Java %s, %d processors, started %s."
                        .formatted(
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors(),
                                ProcessHandle.current()
                                        .info()
                                        .startInstant()
                                        .map(Object::toString)
                                        .orElse("at an unknown time")),
                "");
    }

    private void report(List<String> lines) throws IOException {
        Path file = options.report().resolve(options.benchmark() + ".md");
        Files.write(file, lines);
        lines.forEach(System.out::println);
        say("report in " + file);
    }

    private void say(String line) {
        System.out.printf(
                "benchmarks %4d s: %s%n",
                Duration.ofNanos(System.nanoTime() - began).toSeconds(), line);
    }
}
