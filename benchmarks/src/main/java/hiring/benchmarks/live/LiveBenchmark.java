package hiring.benchmarks.live;

import hiring.benchmarks.pages.Latencies;
import hiring.benchmarks.testbed.Aggregator;
import hiring.benchmarks.testbed.EventPublisher;
import hiring.benchmarks.testbed.TestBed;
import hiring.choreography.event.Event;
import hiring.choreography.listing.Place;
import hiring.system.servers.Deadline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Measures how soon open pages show the changes of their rows, and how fast a backlog is consumed with and without open pages,
 * by turns, in one run.
 */
public final class LiveBenchmark {

    private static final Duration TICK = Duration.ofMillis(50);
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(60);
    private static final Duration CONSUMED_WITHIN = Duration.ofMinutes(3);
    private static final Duration SETTLE = Duration.ofSeconds(5);
    private static final int TURNS = 2;
    private static final int SHOWN_PERCENT = 50;
    private static final double RIGHT_WITHIN_MILLIS = 1_000;

    private final TestBed testBed;
    private final Consumer<String> progress;
    private final Aggregator aggregator;
    private final Publications publications = new Publications();
    private final Queue<Long> staleness = new ConcurrentLinkedQueue<>();
    private final AtomicLong asked = new AtomicLong();
    private final Random random = new Random(11);

    /** @param progress gets progress messages */
    public LiveBenchmark(TestBed testBed, Consumer<String> progress) {
        this.testBed = testBed;
        this.progress = progress;
        this.aggregator = new Aggregator(testBed.uri());
    }

    /**
     * Runs the benchmark.
     *
     * @param changes events per second
     * @param backlog the number of waiting events
     * @return the report, in lines of Markdown
     */
    public List<String> run(int pages, int changes, Duration time, int backlog) throws Exception {
        try (EventPublisher publisher = EventPublisher.to(testBed.broker());
                Connection connection = testBed.connect()) {
            Changes source = new Changes(connection, testBed.now(), publications);
            List<String> lines = new ArrayList<>();
            lines.add("");
            List<OpenPage> open = List.of();
            drain(publisher, connection, source, backlog);
            List<Double> without = new ArrayList<>();
            List<Double> with = new ArrayList<>();
            List<Latencies> lagsWithout = new ArrayList<>();
            List<Latencies> lagsWith = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                without.add(drain(publisher, connection, source, backlog));
                lagsWithout.add(
                        arrive(publisher, connection, source, source.applications(), changes, time.dividedBy(4)));
                open = open(pages, source);
                staleness.clear();
                asked.set(0);
                List<Long> shown = shown(open, source);
                Duration share = time.dividedBy(TURNS);
                lagsWith.add(arrive(publisher, connection, source, shown, changes, share));
                Deadline.pause(SETTLE);
                lines.addAll(summary(open, shown.size(), changes, share));
                with.add(drain(publisher, connection, source, backlog));
                Deadline.pause(SETTLE);
                open.forEach(OpenPage::disconnect);
                Deadline.pause(SETTLE);
            }
            lines.addAll(consumption(backlog, without, with, lagsWithout, lagsWith));
            lines.addAll(List.of(
                    "", "Counts that a full recount finds wrong after all that: `" + aggregator.recount() + "`"));
            return lines;
        }
    }

    private List<OpenPage> open(int pages, Changes source) throws Exception {
        List<OpenPage> open = new ArrayList<>();
        for (int number = 0; number < pages; number++) {
            OpenPage page = OpenPage.at(path(number, source), aggregator, publications, staleness::add, asked);
            page.connect();
            open.add(page);
        }
        if (!Deadline.in(CONNECTED_WITHIN).await(() -> open.stream().allMatch(OpenPage::isConnected))) {
            throw new IllegalStateException("The pages are not connected within " + CONNECTED_WITHIN);
        }
        progress.accept(pages + " pages are open");
        return open;
    }

    /** The address of an open page, mostly with applications in progress. */
    private String path(int number, Changes source) {
        List<Long> all = source.applications();
        long somewhere = all.get(random.nextInt(all.size()));
        return switch (number % 10) {
            case 0, 1 -> "/?overall=IN_PROGRESS&sort=id&cursor=" + new Place("id", Instant.EPOCH, somewhere).cursor();
            case 2 -> "/?sort=id&cursor=" + new Place("id", Instant.EPOCH, somewhere).cursor();
            case 3 -> "/?stage=phone-screen&status=PENDING";
            case 4 -> "/?stage=onsite-interview&status=PENDING";
            case 5 -> "/?sort=waiting-since";
            case 6 -> "/?assignee=recruiter-" + random.nextInt(1, 61);
            case 7 -> "/?sort=updated";
            case 8 -> "/?q=m&overall=IN_PROGRESS";
            default -> "/?overdue=true";
        };
    }

    private static List<Long> shown(List<OpenPage> open, Changes source) {
        Set<Long> shown = new TreeSet<>();
        open.forEach(page -> shown.addAll(page.shown()));
        shown.retainAll(Set.copyOf(source.applications()));
        return List.copyOf(shown);
    }

    /** Publishes changes for a time, half of them of shown applications, and returns the times from publishing to commit. */
    private Latencies arrive(
            EventPublisher publisher,
            Connection connection,
            Changes source,
            List<Long> shown,
            int changes,
            Duration time)
            throws Exception {
        progress.accept("%d changes a second for %d s".formatted(changes, time.toSeconds()));
        List<Long> lags = new ArrayList<>();
        Deadline end = Deadline.in(time);
        double due = 0;
        long last = System.nanoTime();
        while (!end.isOver()) {
            long now = System.nanoTime();
            due += changes * (now - last) / 1e9;
            last = now;
            List<Event> events = new ArrayList<>();
            while (events.size() < due) {
                events.addAll(source.among(random.nextInt(100) < SHOWN_PERCENT ? shown : source.applications()));
            }
            due -= events.size();
            publisher.publish(events);
            if (!events.isEmpty()) {
                long published = System.nanoTime();
                awaitConsumed(connection, events.get(events.size() - 1), Duration.ofMillis(1));
                lags.add(System.nanoTime() - published);
            }
            Deadline.pause(TICK);
        }
        return Latencies.of(lags.stream().mapToLong(Long::longValue).toArray());
    }

    /** Measures how many waiting events the aggregator consumes per second. */
    private double drain(EventPublisher publisher, Connection connection, Changes source, int backlog)
            throws Exception {
        List<Event> events = new ArrayList<>();
        List<Long> applications = source.applications();
        for (int number = 0; number < backlog; number++) {
            events.add(source.reassigned(applications.get(number % applications.size())));
        }
        testBed.freezeAggregator();
        try {
            publisher.publish(events);
        } finally {
            testBed.thawAggregator();
        }
        long began = System.nanoTime();
        Deadline.in(CONSUMED_WITHIN).await(() -> publisher.waiting() == 0);
        awaitConsumed(connection, events.get(events.size() - 1), Duration.ofMillis(5));
        double rate = backlog / ((System.nanoTime() - began) / 1e9);
        progress.accept("a backlog of %,d events is consumed at %,.0f a second".formatted(backlog, rate));
        return rate;
    }

    private static void awaitConsumed(Connection connection, Event event, Duration pause) throws Exception {
        Deadline end = Deadline.in(CONSUMED_WITHIN);
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT 1 FROM timeline WHERE application_id = ? AND stage = ? AND revision = ?")) {
            statement.setLong(1, event.application().value());
            statement.setString(2, event.type().stage().value());
            statement.setInt(3, event.revision());
            while (!isThere(statement)) {
                if (end.isOver()) {
                    throw new IllegalStateException(event.id() + " was not consumed within " + CONSUMED_WITHIN);
                }
                Deadline.pause(pause);
            }
        }
    }

    private static boolean isThere(PreparedStatement statement) throws Exception {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private List<String> summary(List<OpenPage> open, int applications, int changes, Duration time) {
        Latencies shown =
                Latencies.of(staleness.stream().mapToLong(Long::longValue).toArray());
        long late = staleness.stream()
                .filter(nano -> nano / 1e6 > RIGHT_WITHIN_MILLIS)
                .count();
        long wrong = open.stream().mapToLong(page -> page.wrong().size()).sum();
        long failures = open.stream().mapToLong(OpenPage::failures).sum();
        double seconds = time.toMillis() / 1e3;
        return List.of(
                "%d pages show %,d applications that can change; %d changes a second for %.0f s, %d %% of them of these:"
                        .formatted(open.size(), applications, changes, seconds, SHOWN_PERCENT),
                "",
                "| changes of rows on pages | median, ms | 90 % | 99 % | longest | later than 1 s | pages a change is on |",
                "|-|-|-|-|-|-|-|",
                "| %s | %,d | %.1f |".formatted(shown.cells(), late, shown.count() / (changes * seconds)),
                "",
                "Afterwards %d rows were wrong. The pages asked %.0f times a second; %d requests failed."
                        .formatted(wrong, asked.get() / seconds, failures),
                "");
    }

    private static List<String> consumption(
            int backlog,
            List<Double> without,
            List<Double> with,
            List<Latencies> lagsWithout,
            List<Latencies> lagsWith) {
        List<String> lines = new ArrayList<>(
                List.of("Consumption, by turns:", "", "| | no page | pages open | ratio |", "|-|-|-|-|"));
        for (int turn = 0; turn < without.size(); turn++) {
            lines.add("| a backlog of %,d events, consumed a second | %,.0f | %,.0f | %.2f |"
                    .formatted(backlog, without.get(turn), with.get(turn), with.get(turn) / without.get(turn)));
            lines.add("| from published to committed, median and 99 %%, ms | %.1f, %.1f | %.1f, %.1f | %.2f |"
                    .formatted(
                            lagsWithout.get(turn).percentile(50),
                            lagsWithout.get(turn).percentile(99),
                            lagsWith.get(turn).percentile(50),
                            lagsWith.get(turn).percentile(99),
                            lagsWith.get(turn).percentile(50)
                                    / lagsWithout.get(turn).percentile(50)));
        }
        return lines;
    }
}
