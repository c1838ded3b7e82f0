package hiring.benchmarks.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import hiring.benchmarks.testbed.Aggregator;
import hiring.system.servers.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Simulates viewers who load pages of all kinds, and reports the latencies of each kind. */
public final class PagesBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final String HEAD = "| page | requests | median | 90 % | 99 % | longest | 50 and 200 hold |";
    private static final String RULE = "|-|-|-|-|-|-|-|";
    private static final int MOST_NEXT = 4;
    private static final int SLOWEST = 12;
    private static final double MEDIAN = 50;
    private static final double NINETY_NINTH = 200;

    private final Aggregator aggregator;
    private final PageRequests requests;
    private final Consumer<String> progress;

    /**
     * Creates a benchmark of an aggregator.
     *
     * @param applications the number of applications, numbered from 1
     * @param now the time of its database
     * @param progress gets progress messages
     */
    public PagesBenchmark(Aggregator aggregator, long applications, Instant now, Consumer<String> progress) {
        this.aggregator = aggregator;
        this.requests = new PageRequests(applications, now);
        this.progress = progress;
    }

    /**
     * Runs the benchmark.
     *
     * @param think the time between a page and the next request of a viewer
     * @return the report, in lines of Markdown
     */
    public List<String> run(int viewers, Duration time, Duration think) throws Exception {
        progress.accept("warm-up");
        look(viewers, WARM_UP, think);
        progress.accept("measuring %d viewers for %d s".formatted(viewers, time.toSeconds()));
        List<Measurement> measurements = look(viewers, time, think);
        return report(viewers, time, think, measurements);
    }

    private List<Measurement> look(int viewers, Duration time, Duration think) throws Exception {
        List<PageRequest> all = requests.all();
        ExecutorService people = Executors.newFixedThreadPool(viewers);
        try {
            List<Future<List<Measurement>>> looks = new ArrayList<>();
            for (int viewer = 0; viewer < viewers; viewer++) {
                Random random = new Random(viewer);
                looks.add(people.submit(() -> look(all, random, Deadline.in(time), think)));
            }
            List<Measurement> measurements = new ArrayList<>();
            for (Future<List<Measurement>> one : looks) {
                measurements.addAll(one.get());
            }
            return measurements;
        } finally {
            people.shutdownNow();
        }
    }

    private List<Measurement> look(List<PageRequest> requests, Random random, Deadline end, Duration think)
            throws Exception {
        List<Measurement> measurements = new ArrayList<>();
        while (!end.isOver()) {
            PageRequest request = any(requests, random);
            String page = ask(request.kind(), request.path().apply(random), measurements, think);
            Optional<String> next = next(page);
            for (int left = random.nextInt(MOST_NEXT * 2) - MOST_NEXT; left > 0 && next.isPresent(); left--) {
                next = next(ask("the next page", next.get(), measurements, think));
            }
        }
        return measurements;
    }

    private String ask(String kind, String path, List<Measurement> measurements, Duration think) throws Exception {
        long began = System.nanoTime();
        String page = aggregator.get(path);
        measurements.add(new Measurement(kind, path, System.nanoTime() - began));
        if (!think.isZero()) {
            Deadline.pause(think);
        }
        return page;
    }

    private static Optional<String> next(String page) {
        Matcher link = NEXT.matcher(page);
        return link.find() ? Optional.of(link.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private static PageRequest any(List<PageRequest> requests, Random random) {
        int dice =
                random.nextInt(requests.stream().mapToInt(PageRequest::weight).sum());
        for (PageRequest request : requests) {
            dice -= request.weight();
            if (dice < 0) {
                return request;
            }
        }
        return requests.get(0);
    }

    private static List<String> report(int viewers, Duration time, Duration think, List<Measurement> measurements) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "%d viewers for %d s, %d ms between a page and the next: %.1f pages a second. Milliseconds:"
                        .formatted(
                                viewers,
                                time.toSeconds(),
                                think.toMillis(),
                                measurements.size() / (double) time.toSeconds()),
                "",
                HEAD,
                RULE));
        lines.addAll(table(
                measurements, measurement -> PageGroup.of(measurement.kind()).words()));
        lines.add(line("all", latencies(measurements)));
        lines.addAll(List.of("", "Of each kind:", "", HEAD, RULE));
        lines.addAll(table(measurements, Measurement::kind));
        lines.addAll(List.of("", "The slowest addresses, by their longest:", ""));
        slowest(measurements).forEach(lines::add);
        return lines;
    }

    private static List<String> table(List<Measurement> measurements, Function<Measurement, String> name) {
        return measurements.stream().collect(groupingBy(name, TreeMap::new, toList())).entrySet().stream()
                .map(kind -> line(kind.getKey(), latencies(kind.getValue())))
                .toList();
    }

    private static List<String> slowest(List<Measurement> measurements) {
        return measurements.stream().collect(groupingBy(Measurement::path)).entrySet().stream()
                .map(path -> Map.entry(path.getKey(), latencies(path.getValue())))
                .sorted(Comparator.comparing(path -> -path.getValue().longest()))
                .limit(SLOWEST)
                .map(path -> "- `%s`: %d requests, median %.1f, longest %.1f"
                        .formatted(
                                path.getKey(),
                                path.getValue().count(),
                                path.getValue().percentile(50),
                                path.getValue().longest()))
                .toList();
    }

    private static Latencies latencies(Collection<Measurement> measurements) {
        return Latencies.of(
                measurements.stream().mapToLong(Measurement::nanoseconds).toArray());
    }

    private static String line(String kind, Latencies latencies) {
        boolean holds = latencies.percentile(50) <= MEDIAN && latencies.percentile(99) <= NINETY_NINTH;
        return "| %s | %s | %s |".formatted(kind, latencies.cells(), holds ? "yes" : "**no**");
    }
}
