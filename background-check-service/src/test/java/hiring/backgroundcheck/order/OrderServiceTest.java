package hiring.backgroundcheck.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.provider.Report;
import hiring.choreography.testing.Elsewhere;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The provider is called until it has answered, and is never charged twice. */
class OrderServiceTest {

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
    void an_order_is_placed_and_its_clear_report_passes_the_check() {
        room.placed(7);
        room.provider().findsNothing(FIRST);

        room.serveAfter(ScriptedProvider.CHECK_TAKES.minusSeconds(1));
        assertThat(room.provider().asked()).isEmpty();
        room.serveAfter(Duration.ofSeconds(1));

        assertThat(room.status(7)).isEqualTo("PASSED");
        assertThat(room.look(7).body().path("order").path("state").asText()).isEqualTo("CONCLUDED");
        assertThat(room.look(7).body().path("report").path("result").asText()).isEqualTo("CLEAR");
        assertThat(room.service().get("/background-checks/7/history").body().findValuesAsText("actor"))
                .containsExactly("background-check-service", "recruiter-7", "background-check-provider");
    }

    @Test
    void a_provider_that_has_cancelled_is_ordered_from_anew_with_new_consent() {
        room.placed(7);
        room.provider().says(FIRST, new Progress.Cancelled());
        room.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(room.detail(7)).isEqualTo("cancelled by the provider");
        assertThat(room.orders(7)).containsExactly("1 CANCELLED");
        room.serveAfter(Duration.ofDays(1));
        assertThat(room.provider().asked()).hasSize(1);

        room.consent(7).good();
        room.serve();
        assertThat(room.orders(7)).containsExactly("1 CANCELLED", "2 PLACED");
    }

    @Test
    void a_provider_that_wants_to_be_left_alone_is() {
        room.agreed(7);
        room.provider().whileCalled(() -> {
            throw new ProviderUnavailableException("too many requests", Optional.of(Duration.ofMinutes(20)));
        });
        room.serve();
        room.provider().isWell();

        room.serveAfter(Duration.ofMinutes(20).minusMillis(1));
        assertThat(room.provider().ordered()).hasSize(1);
        assertThat(room.look(7).body().path("order").path("problem").asText()).isEqualTo("too many requests");

        room.serveAfter(Duration.ofMillis(1));
        assertThat(room.provider().ordered()).hasSize(2);
        assertThat(room.look(7).body().path("order").path("problem").isNull()).isTrue();
    }

    @Test
    void a_report_that_comes_when_it_is_not_allowed_to_count_is_asked_for_ever_less_often() {
        room.placed(7);
        room.service().execute("UPDATE check_file SET consent_withdrawn_at = consent_given_at");
        room.provider().findsNothing(FIRST);

        room.serveAfter(ScriptedProvider.CHECK_TAKES);
        room.serve();

        assertThat(room.status(7)).isEqualTo("PENDING");
        assertThat(room.provider().asked()).hasSize(1);
    }

    @Test
    void a_provider_that_is_unavailable_is_called_again_after_growing_waits_with_the_same_key() {
        room.agreed(7);
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
        room.provider().findsNothing(FIRST);
        room.serveAfter(Duration.ofSeconds(1));

        assertThat(room.provider().asked()).hasSize(3);
        assertThat(room.status(7)).isEqualTo("PASSED");
    }

    @Test
    void whoever_dies_after_the_call_leaves_a_lease_that_runs_out_and_the_same_key_is_used_again() {
        room.agreed(7);
        room.provider().whileCalled(() -> {
            throw new Death();
        });
        assertThatThrownBy(room::serve).isInstanceOf(Death.class);
        room.provider().isWell();

        room.serveAfter(OrderService.LEASE.minusMillis(1));
        assertThat(room.provider().ordered()).containsExactly(FIRST);

        room.serveAfter(Duration.ofMillis(1));
        assertThat(room.provider().ordered()).containsExactly(FIRST, FIRST);
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void whoever_dies_before_the_report_is_recorded_asks_for_it_again() {
        room.placed(7);
        room.provider().findsNothing(FIRST);
        room.provider().whileCalled(() -> {
            throw new Death();
        });
        room.clock().turnOn(ScriptedProvider.CHECK_TAKES);
        assertThatThrownBy(room::serve).isInstanceOf(Death.class);
        assertThat(room.status(7)).isEqualTo("PENDING");

        room.provider().isWell();
        room.serveAfter(OrderService.LEASE);

        assertThat(room.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_check_cancelled_and_resumed_during_the_call_keeps_the_lease() {
        Elsewhere elsewhere = room.agreed(7);
        room.provider().whileCalled(() -> {
            room.receive(elsewhere.failed("health-screening"));
            room.receive(elsewhere.reopened("health-screening"));
            room.serve();
        });

        room.serve();

        assertThat(room.provider().ordered()).containsExactly(FIRST);
        assertThat(room.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void an_order_that_cannot_be_served_holds_up_no_other() {
        room.placed(6);
        room.placed(7);
        room.provider().says("6/background-check/order-1", twiceTheSame());
        room.provider().findsNothing(FIRST);

        room.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(List.of(room.status(6), room.status(7))).containsExactly("PENDING", "PASSED");
        assertThat(room.look(6).body().path("order").path("attempts").asInt()).isEqualTo(1);
        assertThat(room.look(6).body().path("report").isNull()).isTrue();
    }

    @Test
    void a_problem_that_is_told_at_length_is_cut_short() {
        room.agreed(7);
        room.provider().whileCalled(() -> {
            throw new ProviderUnavailableException("x".repeat(1000));
        });

        room.serve();

        assertThat(room.look(7).body().path("order").path("problem").asText()).hasSize(300);
        assertThat(room.look(7).body().path("order").path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void whoever_dies_before_a_withdrawal_is_told_tells_it_again() {
        room.placed(7);
        room.post(7, "consent/withdraw", "{}").good();
        room.provider().whileCalled(() -> {
            throw new Death();
        });
        assertThatThrownBy(room::serve).isInstanceOf(Death.class);
        room.provider().isWell();

        room.serveAfter(OrderService.LEASE);

        assertThat(room.provider().cancelled()).hasSize(2).containsOnly(FIRST + " file of " + FIRST);
        assertThat(room.orders(7)).containsExactly("1 CANCELLED");
    }

    /** Two findings of one id, which the tables do not take. */
    private static Progress twiceTheSame() {
        Finding finding = new Finding("1", CheckType.IDENTITY, "a");
        Finding other = new Finding("1", CheckType.IDENTITY, "b");
        return new Progress.Complete(Report.consider(List.of(finding, other)), Optional.empty());
    }

    private Instant dueAt(long application) {
        return room.service()
                .bean(CheckFiles.class)
                .of(application)
                .order()
                .flatMap(order -> order.calls().dueAt())
                .orElseThrow();
    }
}
