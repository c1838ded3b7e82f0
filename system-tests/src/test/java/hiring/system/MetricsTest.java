package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The metrics of every service after a hire. */
@ExtendWith(WholeSystem.class)
class MetricsTest {

    private final RunningSystem hiring;
    private final Recruiting team;

    MetricsTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @Test
    void include_the_events_of_a_hire() {
        long id = team.hired();
        team.awaitOverall(id, "HIRED");

        Map<String, Double> form = scrape(Service.APPLICATION);
        Map<String, Double> stage = scrape(Service.PHONE_SCREEN);
        Map<String, Double> aggregator = scrape(Service.STATUS_AGGREGATOR);

        assertThat(form.get("hiring_events_relayed_total")).isGreaterThanOrEqualTo(2);
        assertThat(form.get("hiring_events_processed_total")).isZero();
        // the submission; the end of the offer may come later than the row
        assertThat(stage.get("hiring_events_processed_total")).isGreaterThanOrEqualTo(1);
        assertThat(stage.get("hiring_listener_lag_seconds_count"))
                .isEqualTo(stage.get("hiring_events_processed_total"));
        assertThat(stage.get("hiring_dead_letters")).isNotNegative();
        assertThat(aggregator.get("hiring_events_processed_total")).isGreaterThanOrEqualTo(14);
        assertThat(aggregator.get("hiring_gaps_open")).isNotNegative();
    }

    @Test
    void show_that_nothing_is_waiting_when_nothing_is() {
        long id = team.hired();
        team.awaitOverall(id, "HIRED");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(scrape(Service.OFFER))
                        .containsEntry("hiring_outbox_depth", 0.0)
                        .containsEntry("hiring_outbox_oldest_seconds", 0.0)
                        .containsEntry("hiring_listener_waiting", 0.0));
    }

    private Map<String, Double> scrape(Service service) {
        Map<String, Double> figures = new TreeMap<>();
        Answer answer = hiring.rest(service).get("/prometheus").good();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        answer.body().asText().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int space = line.lastIndexOf(' ');
            figures.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        });
        return figures;
    }
}
