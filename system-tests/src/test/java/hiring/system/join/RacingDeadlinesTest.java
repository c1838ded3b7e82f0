package hiring.system.join;

import static hiring.system.join.StageEvents.BACKGROUND_CHECK;
import static hiring.system.join.StageEvents.HEALTH_SCREENING;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.service.HiringService;
import hiring.system.Rest;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Candidates accept just before the deadline, while the timers of two replicas expire their offers. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacingDeadlinesTest {

    private static final String SERVICE = "offer-service";
    private static final int APPLICATIONS = 200;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration LAST_MOMENT = Duration.ofMillis(12);
    private static final Map<String, String> TERMS =
            Map.of("salary", "60000", "currency", "EUR", "startDate", "2101-01-03");

    private final Clock clock = Clock.systemUTC();

    @SuppressWarnings("NullAway.Init")
    private RunningLane lane;

    @SuppressWarnings("NullAway.Init")
    private List<EmbeddedServer> replicas;

    @BeforeAll
    void start() {
        lane = Lane.chosen().start();
        replicas = Stream.generate(this::replica).limit(2).toList();
        replicas.forEach(replica -> await("replica is ready")
                .atMost(60, SECONDS)
                .until(() -> rest(replica).get("/health/readiness").status() == 200));
    }

    private EmbeddedServer replica() {
        Map<String, Object> properties = new HashMap<>(lane.propertiesFor(SERVICE));
        properties.put("hiring.offer.expiry.look-every", "10ms");
        return HiringService.start(SERVICE, properties);
    }

    @AfterAll
    void stop() {
        replicas.forEach(EmbeddedServer::stop);
        lane.close();
    }

    @Test
    void every_offer_is_either_accepted_or_expired_exactly_once() throws Exception {
        open();
        forEach(application -> rest(application)
                .put("/offers/" + application + "/terms", TERMS)
                .good());
        Instant first = clock.instant().plus(Duration.ofSeconds(5));
        forEach(application -> rest(application)
                .post(
                        "/offers/" + application + "/extend",
                        Map.of("deadline", deadline(first, application).toString()))
                .good());

        Map<Long, Integer> answers = accepting(first);

        Map<Long, String> statuses = new HashMap<>();
        answers.forEach((application, answer) -> statuses.put(application, answer == 200 ? "ACCEPTED" : "REJECTED"));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(statuses).allSatisfy((application, status) -> {
                    assertThat(rest(application)
                                    .get("/offers/" + application)
                                    .good()
                                    .text("status"))
                            .isEqualTo(status);
                }));
        assertThat(statuses)
                .allSatisfy((application, status) -> assertThat(events(application))
                        .containsExactly(
                                "offer.opened",
                                "offer.updated",
                                "offer.extended",
                                status.equals("ACCEPTED") ? "offer.accepted" : "offer.rejected"));
    }

    private void open() throws Exception {
        try (Publisher publisher = Publisher.connect(lane.brokerUri())) {
            publisher.publish(APPLICATIONS, StageEvents::submitted);
            // no owner runs here that could be asked for what came before the binding
            awaitEach("\"status\":null");
            for (var stage : List.of(BACKGROUND_CHECK, HEALTH_SCREENING)) {
                publisher.publish(APPLICATIONS, application -> StageEvents.passed(stage, application));
            }
        }
        awaitEach("\"PENDING\"");
    }

    private void awaitEach(String content) {
        await().atMost(60, SECONDS)
                .until(() -> LongStream.rangeClosed(1, APPLICATIONS)
                        .allMatch(application -> rest(application)
                                .get("/offers/" + application)
                                .sent()
                                .contains(content)));
    }

    private static Instant deadline(Instant first, long application) {
        return first.plus(BETWEEN.multipliedBy(application));
    }

    private interface Step {
        void with(long application);
    }

    private static void forEach(Step step) {
        LongStream.rangeClosed(1, APPLICATIONS).forEach(step::with);
    }

    /** Two recruiters accept, each for half of the candidates and at both replicas. */
    private Map<Long, Integer> accepting(Instant first) throws Exception {
        ExecutorService recruiters = Executors.newFixedThreadPool(2);
        try {
            List<Future<Map<Long, Integer>>> halves = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                int odd = half;
                halves.add(recruiters.submit(() -> acceptingThose(odd, first)));
            }
            Map<Long, Integer> answers = new HashMap<>();
            for (Future<Map<Long, Integer>> part : halves) {
                answers.putAll(part.get());
            }
            return answers;
        } finally {
            recruiters.shutdown();
        }
    }

    private Map<Long, Integer> acceptingThose(int odd, Instant first) {
        Map<Long, Integer> answers = new HashMap<>();
        LongStream.rangeClosed(1, APPLICATIONS)
                .filter(application -> application % 2 == odd)
                .forEach(application -> {
                    Instant last = deadline(first, application).minus(LAST_MOMENT);
                    await().pollInterval(Duration.ofMillis(1))
                            .until(() -> clock.instant().isAfter(last));
                    answers.put(
                            application,
                            rest(application)
                                    .post("/offers/" + application + "/accept", Map.of())
                                    .status());
                });
        assertThat(answers.values()).isSubsetOf(200, 409);
        return answers;
    }

    private List<String> events(long application) {
        JsonNode history = rest(application)
                .get("/offers/" + application + "/history")
                .good()
                .body();
        return StreamSupport.stream(history.spliterator(), false)
                .map(entry -> entry.path("event").asText())
                .toList();
    }

    private Rest rest(long application) {
        return rest(replicas.get((int) (application / 2 % 2)));
    }

    private static Rest rest(EmbeddedServer replica) {
        return new Rest(replica.getURI());
    }
}
