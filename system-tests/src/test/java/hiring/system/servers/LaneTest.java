package hiring.system.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The lane that this run of the tests has chosen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaneTest {

    private RunningLane lane;

    @BeforeAll
    void start() {
        lane = Lane.chosen().start();
    }

    @AfterAll
    void stop() {
        lane.close();
    }

    @Test
    void has_a_broker_that_delivers() throws Exception {
        try (var mailbox = TestQueue.open(lane.brokerUri())) {
            mailbox.publish("hello");

            assertThat(mailbox.poll()).contains("hello");
        }
    }

    @Test
    void has_a_database_that_stores_data() throws Exception {
        try (var notebook = TestTable.open(lane.database("phone-screen-service"))) {
            notebook.write("call at nine");
        }

        try (var notebook = TestTable.open(lane.database("phone-screen-service"))) {
            assertThat(notebook.read()).containsExactly("call at nine");
        }
    }

    @Test
    void keeps_the_services_databases_apart() throws Exception {
        try (var background = TestTable.open(lane.database("background-check-service"));
                var health = TestTable.open(lane.database("health-screening-service"))) {
            health.write("confidential");

            assertThat(background.read()).isEmpty();
        }
    }

    @Test
    void shares_nothing_with_another_lane() throws Exception {
        try (var other = Lane.chosen().start();
                var here = TestTable.open(lane.database("offer-service"));
                var there = TestTable.open(other.database("offer-service"))) {
            here.write("an offer");

            assertThat(there.read()).isEmpty();
            assertThat(other.brokerUri()).isNotEqualTo(lane.brokerUri());
        }
    }
}
