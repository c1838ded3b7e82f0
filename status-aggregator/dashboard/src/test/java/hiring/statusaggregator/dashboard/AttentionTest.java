package hiring.statusaggregator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private static final Instant DUE = Story.BEGINNING.plus(Duration.ofDays(1));

    private RunningAggregator aggregator;

    @BeforeEach
    void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterEach
    void stop() {
        aggregator.close();
    }

    @Test
    void where_all_is_well_it_says_so() throws Exception {
        aggregator.receive(Story.of(1).submitted().assigned("phone-screen", "anita", DUE));

        assertThat(page()).contains("Nothing needs attention.");
    }

    @Test
    void overdue_work_is_listed_by_stage_and_assignee_with_a_link() throws Exception {
        aggregator.receive(
                late(1, "anita"),
                late(2, "anita"),
                late(3, "berta"),
                late(4, "anita").passed("phone-screen"));

        assertThat(page())
                .contains("Phone screen", "anita", "berta", "2 applications", "1 application<")
                .contains("href=\"/?stage=phone-screen&amp;")
                .doesNotContain("3 applications");
    }

    @Test
    void unassigned_work_is_listed_by_stage_with_a_link() throws Exception {
        aggregator.receive(
                Story.of(1).submitted().pending("phone-screen"),
                Story.of(2).submitted().pending("phone-screen"),
                Story.of(3).submitted().assigned("phone-screen", "anita", DUE));

        assertThat(page())
                .contains("Unassigned", "2 applications", "unassigned=true")
                .doesNotContain("Nothing needs attention.", "3 applications");
    }

    @Test
    void an_accepted_offer_on_an_ended_application_needs_a_decision() throws Exception {
        aggregator.receive(Story.of(1)
                .submitted()
                .passed("phone-screen")
                .passed("onsite-interview")
                .passed("background-check")
                .passed("health-screening")
                .offer(Verb.ACCEPTED, StageStatus.ACCEPTED)
                .withdrawn());

        assertThat(page()).contains("decision needed", "href=\"/applications/1\"");
    }

    private static Story late(long application, String assignee) {
        return Story.of(application).submitted().overdue("phone-screen", assignee, DUE);
    }

    private String page() throws Exception {
        return aggregator.get("/attention").body().replaceAll("\\s+", " ");
    }
}
