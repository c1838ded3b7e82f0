package hiring.backgroundcheck.order;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.backgroundcheck.file.Orders;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Provider;
import hiring.choreography.database.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas on one database, which never call the provider for the same order at the same time. */
class ReplicasTest {

    private static final int PATIENCE = 30;

    @SuppressWarnings("NullAway.Init")
    private BackgroundCheckFixture one;

    @SuppressWarnings("NullAway.Init")
    private BackgroundCheckFixture other;

    @BeforeEach
    void open() {
        one = BackgroundCheckFixture.open();
        other = one.replica();
    }

    @AfterEach
    void close() {
        other.close();
        one.close();
    }

    @Test
    void an_order_for_which_the_provider_is_being_called_is_left_alone() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch called = new CountDownLatch(1);
        one.provider().whileCalled(() -> {
            called.countDown();
            await(answered);
        });
        one.agreed(7);

        CompletableFuture<Void> call = CompletableFuture.runAsync(one::serve);
        await(called);
        other.serve();
        answered.countDown();
        call.get(PATIENCE, TimeUnit.SECONDS);

        assertThat(one.provider().ordered()).hasSize(1);
        assertThat(one.orders(7)).containsExactly("1 PLACED");
    }

    @Test
    void an_order_that_is_just_being_leased_is_skipped_and_not_waited_for() {
        one.agreed(7);

        one.service().bean(Transactions.class).write(() -> {
            one.service().bean(Orders.class).takeDue(one.clock().instant(), OrderService.LARGEST_BATCH);
            return CompletableFuture.runAsync(other::serve)
                    .orTimeout(PATIENCE, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(one.provider().ordered()).isEmpty();
    }

    @Test
    void many_orders_are_shared_and_each_is_placed_once() {
        List<Long> applications = LongStream.rangeClosed(1, 3L * OrderService.LARGEST_BATCH)
                .boxed()
                .toList();
        applications.forEach(one::agreed);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> serveAll(one)),
                        CompletableFuture.runAsync(() -> serveAll(other)))
                .orTimeout(PATIENCE, TimeUnit.SECONDS)
                .join();

        assertThat(one.provider().ordered()).hasSameSizeAs(applications).doesNotHaveDuplicates();
        assertThat(applications).allSatisfy(id -> assertThat(one.orders(id)).containsExactly("1 PLACED"));
    }

    @Test
    void a_slow_provider_is_not_called_beyond_the_lease() {
        LongStream.rangeClosed(1, 10).forEach(one::agreed);
        Duration slow = Provider.LONGEST_CALL.minusSeconds(1);
        one.provider().whileCalled(() -> one.clock().advance(slow));

        one.serve();
        assertThat(one.provider().ordered()).hasSize(3);
        other.clock().advance(slow.multipliedBy(3));
        other.serve();
        assertThat(one.provider().ordered()).hasSize(3);

        one.provider().isWell();
        other.serveAfter(OrderService.LEASE);
        assertThat(one.provider().ordered()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void a_report_that_two_replicas_have_got_counts_once() {
        one.placed(7);
        one.provider().finds(BackgroundCheckFixture.key(7), CheckType.IDENTITY);
        one.clock().advance(ScriptedProvider.CHECK_TAKES);
        other.clock().advance(ScriptedProvider.CHECK_TAKES);
        Runnable nothing = () -> {};
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> other.serveAfter(OrderService.LEASE));
        one.provider().whileCalled(() -> meanwhile.getAndSet(nothing).run());

        one.serve();

        assertThat(one.provider().asked()).hasSize(2);
        assertThat(one.detail(7)).isEqualTo("waiting for a decision");
        assertThat(one.service().publishedTypes(7))
                .containsExactly("background-check.opened", "background-check.updated", "background-check.updated");
        assertThat(one.service().query("SELECT finding_id FROM finding")).containsExactly("IDENTITY-1");
    }

    private static void serveAll(BackgroundCheckFixture fixture) {
        for (int round = 0; round < 10; round++) {
            fixture.serve();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
