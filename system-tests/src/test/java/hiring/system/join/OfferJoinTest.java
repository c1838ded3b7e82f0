package hiring.system.join;

import static hiring.system.join.StageEvents.BACKGROUND_CHECK;
import static hiring.system.join.StageEvents.HEALTH_SCREENING;
import static hiring.system.join.StageEvents.ONSITE_INTERVIEW;
import static hiring.system.join.StageEvents.PHONE_SCREEN;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.choreography.listener.BatchListener;
import hiring.choreography.process.StageName;
import hiring.choreography.service.HiringService;
import hiring.system.servers.DataSourceSettings;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * The offer waits for two checks. When both pass at the same time and each of two replicas consumes one of the events, neither
 * may decide without the fact of the other: otherwise no offer would open, or two.
 */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferJoinTest {

    private static final String SERVICE = "offer-service";
    private static final int APPLICATIONS = 2_000;

    private RunningLane lane;
    private DataSourceSettings database;
    private List<EmbeddedServer> replicas;

    @BeforeAll
    void start() {
        lane = Lane.chosen().start();
        database = lane.database(SERVICE);
        replicas = Stream.generate(this::replica).limit(2).toList();
    }

    private EmbeddedServer replica() {
        return HiringService.start(SERVICE, lane.propertiesFor(SERVICE));
    }

    @AfterAll
    void stop() {
        replicas.forEach(EmbeddedServer::stop);
        lane.close();
    }

    @Test
    void opens_each_offer_exactly_once_when_both_checks_pass_at_the_same_moment() throws Exception {
        awaitBothListening();
        try (Publisher publisher = Publisher.connect(lane.brokerUri());
                OfferTables tables = OfferTables.open(database)) {
            publisher.bindQueueToEverything();
            publisher.publish(APPLICATIONS, StageEvents::submitted);
            // no owner runs here that could be asked for what came before the binding
            await().atMost(60, SECONDS).until(() -> tables.records() == APPLICATIONS);
            publisher.publish(APPLICATIONS, application -> StageEvents.passed(PHONE_SCREEN, application));
            publisher.publish(APPLICATIONS, application -> StageEvents.passed(ONSITE_INTERVIEW, application));

            passBothChecksAtOnce();

            OfferTables.Count everyOfferOnce =
                    new OfferTables.Count(APPLICATIONS, APPLICATIONS, APPLICATIONS, APPLICATIONS, 0);
            await().atMost(120, SECONDS)
                    .untilAsserted(() -> assertThat(tables.count()).isEqualTo(everyOfferOnce));
            // replicas that are stopped return unacknowledged messages to the queue
            replicas.forEach(EmbeddedServer::stop);
            assertThat(tables.count()).isEqualTo(everyOfferOnce);
            assertThat(publisher.waitingIn(SERVICE)).isZero();
            assertThat(tables.deadLetters()).isZero();
        }
    }

    private void awaitBothListening() {
        await().atMost(60, SECONDS)
                .until(() -> replicas.stream()
                        .map(EmbeddedServer::getApplicationContext)
                        .map(context -> context.getBean(BatchListener.class))
                        .allMatch(BatchListener::isWorking));
    }

    private void passBothChecksAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService checks = Executors.newFixedThreadPool(2);
        try {
            Future<?> background = checks.submit(() -> pass(BACKGROUND_CHECK, together));
            Future<?> health = checks.submit(() -> pass(HEALTH_SCREENING, together));
            background.get();
            health.get();
        } finally {
            checks.shutdown();
        }
    }

    private @Nullable Void pass(StageName check, CyclicBarrier together) throws Exception {
        try (Publisher publisher = Publisher.connect(lane.brokerUri())) {
            together.await();
            publisher.publish(APPLICATIONS, application -> StageEvents.passed(check, application));
            return null;
        }
    }
}
