package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.choreography.service.HiringService;
import hiring.system.servers.Lane;
import hiring.system.servers.RunningLane;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The same candidate applies many times concurrently, at two replicas. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacingDuplicatesTest {

    private static final String SERVICE = Service.APPLICATION.fullName();
    private static final int RACERS = 16;
    private static final int ROWS = 250;

    private RunningLane lane;
    private List<EmbeddedServer> replicas;

    @BeforeAll
    void start() {
        lane = Lane.chosen().start();
        replicas = Stream.generate(() -> HiringService.start(SERVICE, lane.propertiesFor(SERVICE)))
                .limit(2)
                .toList();
        replicas.forEach(replica -> Awaitility.await("replica is ready")
                .atMost(Duration.ofSeconds(60))
                .until(() -> new Rest(replica.getURI()).get("/health/readiness").status() == 200));
    }

    @AfterAll
    void stop() {
        replicas.forEach(EmbeddedServer::stop);
        lane.close();
    }

    @Test
    void only_one_application_per_address_is_accepted_and_the_others_name_it() throws Exception {
        List<Answer> answers = race(racer -> form("Mary", "mary@example.com", ""));

        assertOneTaken(answers);
    }

    @Test
    void only_one_application_per_phone_is_accepted_for_any_address() throws Exception {
        List<Answer> answers = race(racer -> form("Dorothy", "dorothy-" + racer + "@example.com", "+49 30 1234567"));

        assertOneTaken(answers);
    }

    @Test
    void chains_of_addresses_and_phones_cause_no_deadlock() throws Exception {
        List<Answer> answers =
                race(racer -> form("Annie", "annie-" + racer % 3 + "@example.com", "+49 40 765432" + (racer / 2) % 4));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
    }

    @Test
    void each_candidate_of_lists_imported_concurrently_is_imported_once() {
        String list = "firstName,lastName,email,phone\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(place -> "Ada,Lovelace,ada-%d@example.org,+49 69 %07d%n".formatted(place, place))
                        .collect(Collectors.joining());

        List<String> reports = IntStream.range(0, 4)
                .mapToObj(place -> new Rest(replicas.get(place % 2).getURI())
                        .send("POST", "/applications/imports", list, Map.of("Content-Type", "text/csv"))
                        .good()
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .toList();

        Rest rest = new Rest(replicas.get(0).getURI());
        Awaitility.await("all lists are imported")
                .atMost(Duration.ofSeconds(60))
                .until(() -> reports.stream()
                        .allMatch(report -> rest.get(report).text("state").equals("DONE")));
        assertThat(reports.stream()
                        .mapToInt(report ->
                                rest.get(report).good().body().path("accepted").asInt())
                        .sum())
                .isEqualTo(ROWS);
        assertThat(reports.stream()
                        .mapToInt(report ->
                                rest.get(report).good().body().path("refused").asInt())
                        .sum())
                .isEqualTo(3 * ROWS);
    }

    private static void assertOneTaken(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
        String taken = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.text("applicationId"))
                .findFirst()
                .orElseThrow();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.texts("duplicates")).containsExactly(taken));
    }

    private List<Answer> race(IntFunction<Map<String, String>> form) throws Exception {
        CyclicBarrier together = new CyclicBarrier(RACERS);
        ExecutorService clients = Executors.newFixedThreadPool(RACERS);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                int racer = i;
                Rest replica = new Rest(replicas.get(i % replicas.size()).getURI());
                sent.add(clients.submit(() -> {
                    together.await();
                    return replica.post("/applications", form.apply(racer));
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

    private static Map<String, String> form(String firstName, String email, String phone) {
        Map<String, String> form = new HashMap<>(Map.of(
                "firstName", firstName, "lastName", "Jackson", "email", email, "position", "Aeronautical engineer"));
        if (!phone.isEmpty()) {
            form.put("phone", phone);
        }
        return form;
    }
}
