package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.service.HiringService;
import hiring.statusaggregator.feed.ChangeFeed;
import hiring.statusaggregator.feed.FeedPosition;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two replicas of the aggregator: one consumes an event, and the other one has an open page. */
@Timeout(300)
class LiveReplicasTest {

    @Test
    void an_event_consumed_by_one_replica_reaches_the_feeds_of_both() {
        try (RunningLane lane = Lane.chosen().start();
                EmbeddedServer applications = started(lane, Service.APPLICATION);
                EmbeddedServer one = started(lane, Service.STATUS_AGGREGATOR);
                EmbeddedServer other = started(lane, Service.STATUS_AGGREGATOR)) {
            Stream.of(applications, one, other).forEach(LiveReplicasTest::awaitReady);

            for (int round = 0; round < 5; round++) {
                FeedPosition atOne = changes(one).place();
                FeedPosition atTheOther = changes(other).place();
                ApplicationId drafted = draft(new Rest(applications.getURI()), round);
                Awaitility.await("both feeds have the change")
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> {
                            assertThat(changes(one).since(atOne, List.of(drafted)))
                                    .containsExactly(drafted);
                            assertThat(changes(other).since(atTheOther, List.of(drafted)))
                                    .containsExactly(drafted);
                        });
            }
        }
    }

    private static EmbeddedServer started(RunningLane lane, Service service) {
        return HiringService.start(service.fullName(), lane.propertiesFor(service.fullName()));
    }

    private static void awaitReady(EmbeddedServer replica) {
        Awaitility.await("replica is ready")
                .atMost(Duration.ofSeconds(60))
                .until(() -> new Rest(replica.getURI()).get("/health/readiness").status() == 200);
    }

    private static ChangeFeed changes(EmbeddedServer replica) {
        return replica.getApplicationContext().getBean(ChangeFeed.class);
    }

    private static ApplicationId draft(Rest applications, int round) {
        return new ApplicationId(applications
                .post(
                        "/applications",
                        Map.of(
                                "firstName", "Mary",
                                "lastName", "Jackson",
                                "email", "mary-" + round + "@example.com",
                                "position", "Aeronautical engineer"))
                .good()
                .body()
                .path("applicationId")
                .asLong());
    }
}
