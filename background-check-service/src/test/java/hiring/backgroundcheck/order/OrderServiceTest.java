package hiring.backgroundcheck.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.backgroundcheck.file.CheckFiles;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.provider.Report;
import hiring.choreography.testing.OtherServices;
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
    private BackgroundCheckFixture fixture;

    @BeforeEach
    void open() {
        fixture = BackgroundCheckFixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** As good as a kill: nothing is written any more. */
    private static final class Death extends Error {}

    @Test
    void an_order_is_placed_and_its_clear_report_passes_the_check() {
        fixture.placed(7);
        fixture.provider().findsNothing(FIRST);

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES.minusSeconds(1));
        assertThat(fixture.provider().asked()).isEmpty();
        fixture.serveAfter(Duration.ofSeconds(1));

        assertThat(fixture.status(7)).isEqualTo("PASSED");
        assertThat(fixture.read(7).body().path("order").path("state").asText()).isEqualTo("CONCLUDED");
        assertThat(fixture.read(7).body().path("report").path("result").asText())
                .isEqualTo("CLEAR");
        assertThat(fixture.service().get("/background-checks/7/history").body().findValuesAsText("actor"))
                .containsExactly("background-check-service", "recruiter-7", "background-check-provider");
    }

    @Test
    void a_provider_that_has_cancelled_is_ordered_from_anew_with_new_consent() {
        fixture.placed(7);
        fixture.provider().says(FIRST, new Progress.Cancelled());
        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(fixture.detail(7)).isEqualTo("cancelled by the provider");
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
        fixture.serveAfter(Duration.ofDays(1));
        assertThat(fixture.provider().asked()).hasSize(1);

        fixture.consent(7).good();
        fixture.serve();
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED", "2 PLACED");
    }

    @Test
    void a_retry_after_of_the_provider_is_respected() {
        fixture.agreed(7);
        fixture.provider().whileCalled(() -> {
            throw new ProviderUnavailableException("too many requests", Optional.of(Duration.ofMinutes(20)));
        });
        fixture.serve();
        fixture.provider().isWell();

        fixture.serveAfter(Duration.ofMinutes(20).minusMillis(1));
        assertThat(fixture.provider().ordered()).hasSize(1);
        assertThat(fixture.read(7).body().path("order").path("problem").asText())
                .isEqualTo("too many requests");

        fixture.serveAfter(Duration.ofMillis(1));
        assertThat(fixture.provider().ordered()).hasSize(2);
        assertThat(fixture.read(7).body().path("order").path("problem").isNull())
                .isTrue();
    }

    @Test
    void a_report_that_may_not_count_yet_is_requested_less_and_less_often() {
        fixture.placed(7);
        fixture.service().execute("UPDATE check_file SET consent_withdrawn_at = consent_given_at");
        fixture.provider().findsNothing(FIRST);

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);
        fixture.serve();

        assertThat(fixture.status(7)).isEqualTo("PENDING");
        assertThat(fixture.provider().asked()).hasSize(1);
    }

    @Test
    void a_provider_that_is_unavailable_is_called_again_after_growing_waits_with_the_same_key() {
        fixture.agreed(7);
        fixture.provider().isDown();

        for (int attempts = 0; attempts < 5; attempts++) {
            Instant before = fixture.clock().instant();
            fixture.serve();
            Duration wait = Duration.between(before, dueAt(7));
            assertThat(wait).isBetween(Duration.ofMillis(125L << attempts), Duration.ofMillis(250L << attempts));
            fixture.serve();
            assertThat(fixture.provider().ordered()).hasSize(attempts + 1);
            fixture.clock().advance(wait);
        }
        assertThat(fixture.read(7).body().path("order").path("attempts").asInt())
                .isEqualTo(5);

        fixture.provider().isWell();
        fixture.serve();
        assertThat(fixture.provider().ordered()).hasSize(6).containsOnly(FIRST);
        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void the_wait_never_exceeds_five_minutes() {
        assertThat(RetryWait.after(0)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
        assertThat(RetryWait.after(11)).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
        assertThat(RetryWait.after(Integer.MAX_VALUE)).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
    }

    @Test
    void a_report_that_is_not_there_yet_is_asked_for_again() {
        fixture.placed(7);

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);
        fixture.serveAfter(Duration.ofSeconds(1));
        fixture.provider().findsNothing(FIRST);
        fixture.serveAfter(Duration.ofSeconds(1));

        assertThat(fixture.provider().asked()).hasSize(3);
        assertThat(fixture.status(7)).isEqualTo("PASSED");
    }

    @Test
    void after_a_replica_dies_during_a_call_its_lease_expires_and_the_same_key_is_used_again() {
        fixture.agreed(7);
        fixture.provider().whileCalled(() -> {
            throw new Death();
        });
        assertThatThrownBy(fixture::serve).isInstanceOf(Death.class);
        fixture.provider().isWell();

        fixture.serveAfter(OrderService.LEASE.minusMillis(1));
        assertThat(fixture.provider().ordered()).containsExactly(FIRST);

        fixture.serveAfter(Duration.ofMillis(1));
        assertThat(fixture.provider().ordered()).containsExactly(FIRST, FIRST);
        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void a_report_is_requested_again_after_a_replica_dies_before_recording_it() {
        fixture.placed(7);
        fixture.provider().findsNothing(FIRST);
        fixture.provider().whileCalled(() -> {
            throw new Death();
        });
        fixture.clock().advance(ScriptedProvider.CHECK_TAKES);
        assertThatThrownBy(fixture::serve).isInstanceOf(Death.class);
        assertThat(fixture.status(7)).isEqualTo("PENDING");

        fixture.provider().isWell();
        fixture.serveAfter(OrderService.LEASE);

        assertThat(fixture.status(7)).isEqualTo("PASSED");
    }

    @Test
    void a_check_cancelled_and_resumed_during_the_call_keeps_the_lease() {
        OtherServices others = fixture.agreed(7);
        fixture.provider().whileCalled(() -> {
            fixture.receive(others.failed("health-screening"));
            fixture.receive(others.reopened("health-screening"));
            fixture.serve();
        });

        fixture.serve();

        assertThat(fixture.provider().ordered()).containsExactly(FIRST);
        assertThat(fixture.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void an_order_that_cannot_be_served_holds_up_no_other() {
        fixture.placed(6);
        fixture.placed(7);
        fixture.provider().says("6/background-check/order-1", twiceTheSame());
        fixture.provider().findsNothing(FIRST);

        fixture.serveAfter(ScriptedProvider.CHECK_TAKES);

        assertThat(List.of(fixture.status(6), fixture.status(7))).containsExactly("PENDING", "PASSED");
        assertThat(fixture.read(6).body().path("order").path("attempts").asInt())
                .isEqualTo(1);
        assertThat(fixture.read(6).body().path("report").isNull()).isTrue();
    }

    @Test
    void a_long_problem_is_truncated() {
        fixture.agreed(7);
        fixture.provider().whileCalled(() -> {
            throw new ProviderUnavailableException("x".repeat(1000));
        });

        fixture.serve();

        assertThat(fixture.read(7).body().path("order").path("problem").asText())
                .hasSize(300);
        assertThat(fixture.read(7).body().path("order").path("attempts").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_provider_is_notified_again_after_a_replica_dies_before_recording_a_withdrawal() {
        fixture.placed(7);
        fixture.post(7, "consent/withdraw", "{}").good();
        fixture.provider().whileCalled(() -> {
            throw new Death();
        });
        assertThatThrownBy(fixture::serve).isInstanceOf(Death.class);
        fixture.provider().isWell();

        fixture.serveAfter(OrderService.LEASE);

        assertThat(fixture.provider().cancelled()).hasSize(2).containsOnly(FIRST + " file of " + FIRST);
        assertThat(fixture.orders(7)).containsExactly("1 CANCELLED");
    }

    /** Two findings of one id, which the tables do not take. */
    private static Progress twiceTheSame() {
        Finding finding = new Finding("1", CheckType.IDENTITY, "a");
        Finding other = new Finding("1", CheckType.IDENTITY, "b");
        return new Progress.Complete(Report.consider(List.of(finding, other)), Optional.empty());
    }

    private Instant dueAt(long application) {
        return fixture.service()
                .bean(CheckFiles.class)
                .of(application)
                .order()
                .flatMap(order -> order.calls().dueAt())
                .orElseThrow();
    }
}
