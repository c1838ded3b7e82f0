package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.application.form.ApplicationRequest;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Doubles that come at the same moment, to two replicas. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrentDuplicatesTest {

    private static final int RACERS = 12;
    private static final String BLOCKED = "SELECT 1 FROM information_schema.sessions WHERE blocker_id IS NOT NULL";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private LoneService replica;

    @BeforeAll
    void start() {
        service = LoneService.start("application-service");
        replica = service.replica(Map.of());
    }

    @AfterAll
    void stop() {
        replica.close();
        service.close();
    }

    @Test
    void the_second_waits_for_the_uncommitted_first() {
        CompletableFuture<Reply> second = service.bean(Transactions.class).write(() -> {
            service.bean(ApplicationCommands.class).draft(grace("030 1112223"), new Actor("recruiter-7"));
            return whileUnderWay(() -> replica.post("/applications", form("Grace", "g@example.org", "030/1112223")));
        });

        assertThat(second.join().status()).isEqualTo(409);
    }

    @Test
    void an_amendment_waits_for_the_first_as_well() {
        long known = service.post("/applications", form("Grace", "known@example.org", "030 2223334"))
                .good()
                .body()
                .path("applicationId")
                .asLong();

        CompletableFuture<Reply> second = service.bean(Transactions.class).write(() -> {
            service.bean(ApplicationCommands.class).draft(grace("030 3334445"), new Actor("recruiter-7"));
            return whileUnderWay(
                    () -> replica.put("/applications/" + known, form("Grace", "known@example.org", "030 3334445")));
        });

        assertThat(second.join().status()).isEqualTo(409);
    }

    @Test
    void of_the_same_form_one_is_taken_and_named_to_the_others() throws Exception {
        List<Reply> replies =
                race(racer -> either(racer).post("/applications", form("Ada", "race@example.org", "030 5554443")));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 409).containsOnlyOnce(201);
        String winner = replies.stream()
                .filter(reply -> reply.status() == 201)
                .map(reply -> reply.text("applicationId"))
                .findFirst()
                .orElseThrow();
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .allSatisfy(reply -> assertThat(reply.texts("duplicates")).containsExactly(winner));
        assertThat(service.query("SELECT id FROM application WHERE email = 'race@example.org'"))
                .containsExactly(winner);
    }

    @Test
    void of_those_who_share_a_phone_and_not_an_address_one_is_taken() throws Exception {
        List<Reply> replies = race(racer ->
                either(racer).post("/applications", form("Grace", "grace-" + racer + "@example.org", "030 7776665")));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void reinstating_and_applying_again_leaves_one() throws Exception {
        String form = form("Ada", "both@example.org", "030 8887776");
        String first = service.post("/applications", form).good().text("applicationId");
        service.post("/applications/" + first + "/withdraw", Bodies.WITHDRAWAL).good();

        List<Reply> replies = race(racer -> racer == 0
                ? replica.post("/applications/" + first + "/reinstate", Bodies.REASON)
                : either(racer).post("/applications", form));

        assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(1);
        assertThat(service.query(
                        "SELECT id FROM application WHERE email = 'both@example.org' AND status <> 'WITHDRAWN'"))
                .hasSize(1);
    }

    /** Sends something, and lets go on once it has been answered or waits for a row. */
    private CompletableFuture<Reply> whileUnderWay(Supplier<Reply> request) {
        CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(request, task -> new Thread(task).start());
        Awaitility.await()
                .atMost(Duration.ofSeconds(8))
                .until(() -> reply.isDone() || !service.query(BLOCKED).isEmpty());
        return reply;
    }

    private LoneService either(int racer) {
        return racer % 2 == 0 ? service : replica;
    }

    private static List<Reply> race(IntFunction<Reply> request) throws Exception {
        CyclicBarrier together = new CyclicBarrier(RACERS);
        ExecutorService clients = Executors.newFixedThreadPool(RACERS);
        try {
            List<Future<Reply>> sent = IntStream.range(0, RACERS)
                    .mapToObj(racer -> clients.submit(() -> {
                        together.await();
                        return request.apply(racer);
                    }))
                    .toList();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : sent) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            clients.shutdown();
        }
    }

    private static ApplicationRequest grace(String phone) {
        return new ApplicationRequest(
                "Grace", "Lovelace", null, phone, null, "Engineer", null, null, null, null, null, null);
    }

    private static String form(String firstName, String email, String phone) {
        return "{\"firstName\": \"" + firstName + "\", \"lastName\": \"Lovelace\", \"email\": \"" + email
                + "\", \"position\": \"Engineer\", \"phone\": \"" + phone + "\"}";
    }
}
