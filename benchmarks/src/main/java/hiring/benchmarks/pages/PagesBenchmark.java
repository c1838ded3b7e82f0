package hiring.benchmarks.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import hiring.benchmarks.ground.Aggregator;
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

/** Lets viewers ask for pages of all kinds, one after the other, and tells how long each kind took. */
public final class PagesBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final String HEAD = "| page | asked for | median | 90 % | 99 % | longest | 50 and 200 hold |";
    private static final String RULE = "|-|-|-|-|-|-|-|";
    private static final int MOST_NEXT = 4;
    private static final int SLOWEST = 12;
    private static final double MEDIAN = 50;
    private static final double NINETY_NINTH = 200;

    private final Aggregator aggregator;
    private final Questions questions;
    private final Consumer<String> progress;

    /**
     * Asks an aggregator.
     *
     * @param applications how many it has, numbered from 1
     * @param now the time there
     * @param progress is told how far it is
     */
    public PagesBenchmark(Aggregator aggregator, long applications, Instant now, Consumer<String> progress) {
        this.aggregator = aggregator;
        this.questions = new Questions(applications, now);
        this.progress = progress;
    }

    /**
     * Measures for a time.
     *
     * @param think for how long a viewer looks at a page
     * @return the report, in lines of Markdown
     */
    public List<String> run(int viewers, Duration time, Duration think) throws Exception {
        progress.accept("warm-up");
        look(viewers, WARM_UP, think);
        progress.accept("%d viewers look for %d s".formatted(viewers, time.toSeconds()));
        List<Wait> waits = look(viewers, time, think);
        return report(viewers, time, think, waits);
    }

    private List<Wait> look(int viewers, Duration time, Duration think) throws Exception {
        List<Question> all = questions.all();
        ExecutorService people = Executors.newFixedThreadPool(viewers);
        try {
            List<Future<List<Wait>>> looks = new ArrayList<>();
            for (int viewer = 0; viewer < viewers; viewer++) {
                Random random = new Random(viewer);
                looks.add(people.submit(() -> look(all, random, Deadline.in(time), think)));
            }
            List<Wait> waits = new ArrayList<>();
            for (Future<List<Wait>> one : looks) {
                waits.addAll(one.get());
            }
            return waits;
        } finally {
            people.shutdownNow();
        }
    }

    private List<Wait> look(List<Question> questions, Random random, Deadline end, Duration think) throws Exception {
        List<Wait> waits = new ArrayList<>();
        while (!end.isOver()) {
            Question question = any(questions, random);
            String page = ask(question.kind(), question.path().apply(random), waits, think);
            Optional<String> next = next(page);
            for (int left = random.nextInt(MOST_NEXT * 2) - MOST_NEXT; left > 0 && next.isPresent(); left--) {
                next = next(ask("the next page", next.get(), waits, think));
            }
        }
        return waits;
    }

    private String ask(String kind, String path, List<Wait> waits, Duration think) throws Exception {
        long began = System.nanoTime();
        String page = aggregator.get(path);
        waits.add(new Wait(kind, path, System.nanoTime() - began));
        if (!think.isZero()) {
            Deadline.pause(think);
        }
        return page;
    }

    private static Optional<String> next(String page) {
        Matcher link = NEXT.matcher(page);
        return link.find() ? Optional.of(link.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private static Question any(List<Question> questions, Random random) {
        int dice = random.nextInt(questions.stream().mapToInt(Question::weight).sum());
        for (Question question : questions) {
            dice -= question.weight();
            if (dice < 0) {
                return question;
            }
        }
        return questions.get(0);
    }

    private static List<String> report(int viewers, Duration time, Duration think, List<Wait> waits) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "%d viewers for %d s, %d ms between a page and the next: %.1f pages a second. Milliseconds:"
                        .formatted(
                                viewers, time.toSeconds(), think.toMillis(), waits.size() / (double) time.toSeconds()),
                "",
                HEAD,
                RULE));
        lines.addAll(table(waits, wait -> Family.of(wait.kind()).words()));
        lines.add(line("all", figures(waits)));
        lines.addAll(List.of("", "Of each kind:", "", HEAD, RULE));
        lines.addAll(table(waits, Wait::kind));
        lines.addAll(List.of("", "The slowest addresses, by their longest:", ""));
        slowest(waits).forEach(lines::add);
        return lines;
    }

    private static List<String> table(List<Wait> waits, Function<Wait, String> name) {
        return waits.stream().collect(groupingBy(name, TreeMap::new, toList())).entrySet().stream()
                .map(kind -> line(kind.getKey(), figures(kind.getValue())))
                .toList();
    }

    private static List<String> slowest(List<Wait> waits) {
        return waits.stream().collect(groupingBy(Wait::path)).entrySet().stream()
                .map(path -> Map.entry(path.getKey(), figures(path.getValue())))
                .sorted(Comparator.comparing(path -> -path.getValue().longest()))
                .limit(SLOWEST)
                .map(path -> "- `%s`: asked for %d times, median %.1f, longest %.1f"
                        .formatted(
                                path.getKey(),
                                path.getValue().count(),
                                path.getValue().percentile(50),
                                path.getValue().longest()))
                .toList();
    }

    private static Figures figures(Collection<Wait> waits) {
        return Figures.of(waits.stream().mapToLong(Wait::nanoseconds).toArray());
    }

    private static String line(String kind, Figures figures) {
        boolean holds = figures.percentile(50) <= MEDIAN && figures.percentile(99) <= NINETY_NINTH;
        return "| %s | %s | %s |".formatted(kind, figures.cells(), holds ? "yes" : "**no**");
    }
}
