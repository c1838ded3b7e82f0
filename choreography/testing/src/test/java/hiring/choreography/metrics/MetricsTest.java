package hiring.choreography.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.listener.DeadLetterStore;
import hiring.choreography.testing.LoneService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Path DOCS = Path.of("../..", "docs", "operations.md");

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeEach
    void start() {
        service = LoneService.start("dead-letter-test");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void are_few_and_all_of_ours_are_documented() throws IOException {
        Map<String, Double> figures = scrape();
        String docs = Files.readString(DOCS);

        List<String> ours = figures.keySet().stream()
                .filter(name -> name.startsWith("hiring_"))
                .map(name -> name.replaceAll("\\{.*|_(count|sum|max)$", ""))
                .distinct()
                .toList();
        assertThat(ours).hasSize(10).allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
        assertThat(figures.keySet()).anyMatch(name -> name.startsWith("jvm_memory_used_bytes"));
        assertThat(figures).hasSizeLessThan(100);
    }

    @Test
    void report_how_many_events_wait_for_the_broker_and_how_long() {
        assertThat(scrape())
                .containsEntry("hiring_outbox_depth", 0.0)
                .containsEntry("hiring_outbox_oldest_seconds", 0.0);

        announceAgo(1, Duration.ofMinutes(10));
        announceAgo(2, Duration.ofMinutes(5));

        Map<String, Double> figures = scrape();
        assertThat(figures).containsEntry("hiring_outbox_depth", 2.0);
        assertThat(figures.get("hiring_outbox_oldest_seconds")).isBetween(600.0, 660.0);
    }

    @Test
    void count_dead_letters() {
        for (int i = 0; i < 2; i++) {
            service.bean(DeadLetterStore.class)
                    .add("some.key", "hello".getBytes(StandardCharsets.UTF_8), new IllegalStateException());
        }

        assertThat(scrape())
                .containsEntry("hiring_dead_letters", 1.0)
                .containsEntry("hiring_events_dead_lettered_total", 2.0);
    }

    @Test
    void report_what_they_can_without_a_database_and_do_not_hang() {
        scrape();
        service.loseDatabase();
        long begin = System.nanoTime();

        Map<String, Double> figures = scrape();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        assertThat(figures.get("hiring_outbox_depth")).isNaN();
        assertThat(figures.get("hiring_outbox_oldest_seconds")).isNaN();
        assertThat(figures.get("hiring_dead_letters")).isNaN();
        assertThat(figures).containsEntry("hiring_events_dead_lettered_total", 0.0);
    }

    private void announceAgo(long application, Duration age) {
        service.execute("INSERT INTO event_log (application_id, revision, type, occurred_at, actor, body) VALUES ("
                + application + ", 1, 'some.thing', DATEADD('SECOND', -" + age.toSeconds()
                + ", CURRENT_TIMESTAMP), 'recruiter-7', '{}')");
        service.execute("INSERT INTO outbox (application_id, revision) VALUES (" + application + ", 1)");
    }

    /** The figures by name and labels. */
    private Map<String, Double> scrape() {
        Map<String, Double> figures = new TreeMap<>();
        service.read("/prometheus")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    int space = line.lastIndexOf(' ');
                    figures.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
                });
        return figures;
    }
}
