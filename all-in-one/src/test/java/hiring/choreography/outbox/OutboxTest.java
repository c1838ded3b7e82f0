package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.testing.LoneService;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In this module, because the test needs a service that publishes. */
@Timeout(60)
class OutboxTest {

    private static final String FORM = """
            {"firstName":"Ada","lastName":"Lovelace","email":"ada-%d@example.com","position":"Engineer"}""";

    @Test
    void two_relays_never_take_the_same_pointers_and_never_wait_for_each_other() throws Exception {
        try (LoneService service = LoneService.start("application-service")) {
            for (int i = 0; i < 5; i++) {
                service.post("/applications", FORM.formatted(i)).good();
            }
            Outbox outbox = service.bean(Outbox.class);
            Transactions transactions = service.bean(Transactions.class);
            transactions.write(() -> outbox.repeat("a queue", List.of(1L, 2L, 3L, 4L, 5L)));

            List<Long> others = transactions.write(() -> {
                assertThat(seqs(outbox.take(2))).containsExactly(1L, 2L);
                // a relay that waited for these rows would continue only after their release
                return theirs(outbox, transactions);
            });

            // H2 locks more rows than requested, so that the second relay may find none
            assertThat(others).doesNotContain(1L, 2L);
        }
    }

    private static List<Long> theirs(Outbox outbox, Transactions transactions) {
        return CompletableFuture.supplyAsync(() -> transactions.write(() -> seqs(outbox.take(10))))
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    private static List<Long> seqs(List<OutgoingMessage> messages) {
        return messages.stream().map(OutgoingMessage::seq).toList();
    }
}
