package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.service.HiringService;
import hiring.system.servers.DataSourceSettings;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A client that sends the same request many times concurrently, to two replicas. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacingRetriesTest {

    private static final String SERVICE = Service.APPLICATION.fullName();
    private static final int RETRIES = 50;
    private static final Map<String, String> FORM = Map.of(
            "firstName", "Mary",
            "lastName", "Jackson",
            "email", "mary@example.com",
            "position", "Aeronautical engineer");

    private RunningLane lane;
    private List<EmbeddedServer> replicas;

    @BeforeAll
    void start() {
        lane = Lane.chosen().start();
        replicas = Stream.generate(() -> HiringService.start(SERVICE, lane.propertiesFor(SERVICE)))
                .limit(2)
                .toList();
        replicas.forEach(RacingRetriesTest::awaitReady);
    }

    private static void awaitReady(EmbeddedServer replica) {
        Awaitility.await("replica is ready")
                .atMost(Duration.ofSeconds(60))
                .until(() -> new Rest(replica.getURI()).get("/health/readiness").status() == 200);
    }

    @AfterAll
    void stop() {
        replicas.forEach(EmbeddedServer::stop);
        lane.close();
    }

    @Test
    void create_one_application_and_get_the_same_answer() throws Exception {
        List<Answer> drafted = race("/applications", FORM, "draft");
        String application = drafted.get(0).headers().firstValue("Location").orElseThrow();
        List<Answer> submitted = race(application + "/submit", Map.of(), "submit");

        assertOneAnswer(drafted, 201);
        assertOneAnswer(submitted, 200);
        assertThat(drafted)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Location")).contains(application));
        assertThat(column("SELECT id FROM application")).hasSize(1);
        assertThat(column("SELECT type FROM event_log ORDER BY revision"))
                .containsExactly("application.drafted", "application.submitted");
    }

    private static void assertOneAnswer(List<Answer> answers, int status) {
        assertThat(answers).extracting(Answer::status).containsOnly(status);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(answers)
                .filteredOn(answer ->
                        answer.headers().firstValue("Idempotency-Replayed").isEmpty())
                .hasSize(1);
    }

    private List<Answer> race(String path, Object body, String key) throws Exception {
        CyclicBarrier together = new CyclicBarrier(RETRIES);
        ExecutorService clients = Executors.newFixedThreadPool(RETRIES);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < RETRIES; i++) {
                Rest replica = new Rest(replicas.get(i % replicas.size()).getURI());
                sent.add(clients.submit(() -> {
                    together.await();
                    return untilAnswered(() -> replica.post(path, body, Map.of("Idempotency-Key", key)));
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }

    /** A request that waits too long for the first one is answered with a request to retry. */
    private static Answer untilAnswered(Supplier<Answer> request) {
        return Stream.generate(request)
                .limit(100)
                .dropWhile(answer -> answer.status() == 503)
                .findFirst()
                .orElseThrow();
    }

    private List<String> column(String query) throws SQLException {
        DataSourceSettings database = lane.database(SERVICE);
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
