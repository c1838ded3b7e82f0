package hiring.backgroundcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.testing.Elsewhere;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The provider is called until it has answered, and is never charged twice. */
class OrderDeskTest {

    private static final String FIRST = "7/background-check/order-1";

    @SuppressWarnings("NullAway.Init")
    private CheckingRoom room;

    @BeforeEach
    void open() {
        room = CheckingRoom.open();
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** As good as a kill: nothing is written any more. */
    private static final class Death extends Error {}

    @Test
    void an_order_is_placed_and_its_report_ends_the_check() {
        room.placed(7);
        room.provider().finds(FIRST, new OutcomeChoice("FAILED", Optional.of("IDENTITY")));

        room.serveAfter(ScriptedProvider.CHECK_TAKES.minusSeconds(1));
        assertThat(room.provider().asked()).isEmpty();
        room.serveAfter(Duration.ofSeconds(1));

        assertThat(room.status(7)).isEqualTo("FAILED");
        assertThat(room.look(7).text("qualifier")).isEqualTo("IDENTITY");
        assertThat(room.look(7).body().path("order").path("state").asText()).isEqualTo("CONCLUDED");
        assertThat(room.service().get("/background-checks/7/history").body().findValuesAsText("actor"))
                .containsExactly("background-check-service", "background-check-provider");
    }

    @Test
    void a_provider_that_is_unavailable_is_called_again_after_growing_waits_with_the_same_key() {
        room.opened(7);
        room.provider().isDown();

        for (int attempts = 0; attempts < 5; attempts++) {
            Instant before = room.clock().instant();
            room.serve();
            Duration wait = Duration.between(before, dueAt(7));
            assertThat(wait).isBetween(Duration.ofMillis(125L << attempts), Duration.ofMillis(250L << attempts));
            room.serve();
            assertThat(room.provider().ordered()).hasSize(attempts + 1);
            room.clock().turnOn(wait);
        }
        assertThat(room.look(7).body().path("order").path("attempts").asInt()).isEqualTo(5);

        room.provider().isWell();
        room.serve();
        assertThat(room.provider().ordered()).hasSize(6).containsOnly(FIRST);
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void the_wait_never_exceeds_five_minutes() {
        assertThat(RetryWait.after(0)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
        assertThat(RetryWait.after(11)).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
        assertThat(RetryWait.after(Integer.MAX_VALUE)).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
    }

    @Test
    void a_report_that_is_not_there_yet_is_asked_for_again() {
        room.placed(7);

        room.serveAfter(ScriptedProvider.CHECK_TAKES);
        room.serveAfter(Duration.ofSeconds(1));
        room.provider().finds(FIRST, OutcomeChoice.of("PASSED"));
        room.serveAfter(Duration.ofSeconds(1));

        assertThat(room.provider().asked()).hasSize(3);
        assertThat(room.status(7)).isEqualTo("PASSED");
    }

    @Test
    void whoever_dies_after_the_call_leaves_a_lease_that_runs_out_and_the_same_key_is_used_again() {
        room.opened(7);
        room.provider().whileCalled(() -> {
            throw new Death();
        });
        assertThatThrownBy(room::serve).isInstanceOf(Death.class);
        room.provider().isWell();

        room.serveAfter(OrderDesk.LEASE.minusMillis(1));
        assertThat(room.provider().ordered()).containsExactly(FIRST);

        room.serveAfter(Duration.ofMillis(1));
        assertThat(room.provider().ordered()).containsExactly(FIRST, FIRST);
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void whoever_dies_before_the_report_is_recorded_asks_for_it_again() {
        room.placed(7);
        room.provider().finds(FIRST, OutcomeChoice.of("PASSED"));
        room.provider().whileCalled(() -> {
            throw new Death();
        });
        room.clock().turnOn(ScriptedProvider.CHECK_TAKES);
        assertThatThrownBy(room::serve).isInstanceOf(Death.class);
        assertThat(room.status(7)).isEqualTo("PENDING");

        room.provider().isWell();
        room.serveAfter(OrderDesk.LEASE);

        assertThat(room.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_check_cancelled_and_resumed_during_the_call_keeps_the_lease() {
        Elsewhere elsewhere = room.opened(7);
        room.provider().whileCalled(() -> {
            room.hear(elsewhere.failed("health-screening"));
            room.hear(elsewhere.reopened("health-screening"));
            room.serve();
        });

        room.serve();

        assertThat(room.provider().ordered()).containsExactly(FIRST);
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void an_order_that_cannot_be_served_holds_up_no_other() {
        room.opened(6);
        room.placed(7);
        room.provider().finds("6/background-check/order-1", OutcomeChoice.of("NO_SUCH_OUTCOME"));
        room.provider().finds(FIRST, OutcomeChoice.of("PASSED"));

        room.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(List.of(room.status(6), room.status(7))).containsExactly("PENDING", "PASSED");
        assertThat(room.look(6).body().path("order").path("attempts").asInt()).isEqualTo(1);
    }

    private Instant dueAt(long application) {
        return room.service()
                .bean(Orders.class)
                .findById(application + "/background-check/order-1")
                .map(Order::dueAt)
                .orElseThrow();
    }
}
