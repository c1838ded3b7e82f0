package hiring.choreography.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

@Timeout(60)
class DeadlockIndicatorTest {

    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);

    @Test
    void a_service_with_deadlocked_threads_is_not_alive() throws InterruptedException {
        Lock left = new ReentrantLock();
        Lock right = new ReentrantLock();
        List<Thread> philosophers = List.of(taking(left, right), taking(right, left));
        assertThat(status()).isEqualTo(HealthStatus.UP);

        philosophers.forEach(Thread::start);
        awaitStatus(HealthStatus.DOWN);

        philosophers.forEach(Thread::interrupt);
        for (Thread philosopher : philosophers) {
            philosopher.join();
        }
        assertThat(status()).isEqualTo(HealthStatus.UP);
    }

    private Thread taking(Lock first, Lock second) {
        return new Thread(() -> {
            first.lock();
            try {
                bothHoldOne.await();
                second.lockInterruptibly();
                second.unlock();
            } catch (Exception e) {
                Thread.currentThread().interrupt();
            } finally {
                first.unlock();
            }
        });
    }

    private static void awaitStatus(HealthStatus expected) {
        while (!status().equals(expected)) {
            Thread.onSpinWait();
        }
    }

    private static HealthStatus status() {
        HealthResult result = Mono.from(new DeadlockIndicator().getResult()).block();
        assertThat(result).isNotNull();
        return result.getStatus();
    }
}
