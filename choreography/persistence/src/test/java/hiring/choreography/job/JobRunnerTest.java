package hiring.choreography.job;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.background.OngoingTrouble;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobRunnerTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final OngoingTrouble trouble = new OngoingTrouble(said::add, said::add, "left for later", "goes on");
    private final AtomicInteger steps = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void goes_on_without_a_rest_while_there_is_more() throws Exception {
        JobRunner runner = started(isStopping -> {
            if (steps.incrementAndGet() < 3) {
                return true;
            }
            done.countDown();
            return false;
        });

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        stop(runner);
        assertThat(steps).hasValue(3);
        assertThat(said).isEmpty();
    }

    @Test
    void a_failure_is_retried_and_logged_once() throws Exception {
        JobRunner runner = started(isStopping -> {
            if (steps.incrementAndGet() < 4) {
                throw new IllegalStateException("not today");
            }
            done.countDown();
            return false;
        });

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        stop(runner);
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("left for later").contains("not today");
        assertThat(said.get(1)).isEqualTo("goes on");
    }

    @Test
    void begins_when_it_may() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        JobRunner runner = started(() -> asked.incrementAndGet() == 3, job(Duration.ZERO, isStopping -> {
            done.countDown();
            return false;
        }));

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        stop(runner);
        assertThat(asked).hasValue(3);
    }

    @Test
    void rests_before_the_first_step() throws Exception {
        JobRunner runner = started(() -> true, job(LONG, isStopping -> {
            steps.incrementAndGet();
            return false;
        }));

        stop(runner);

        assertThat(steps).hasValue(0);
    }

    @Test
    void the_end_waits_for_the_step_under_way() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        JobRunner runner = started(isStopping -> {
            begun.countDown();
            while (!isStopping.getAsBoolean()) {
                Thread.onSpinWait();
            }
            finished.set(true);
            return true;
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        stop(runner);

        assertThat(finished).isTrue();
    }

    private JobRunner started(Predicate<BooleanSupplier> step) {
        return started(() -> true, job(Duration.ZERO, step));
    }

    private JobRunner started(BooleanSupplier mayBegin, BackgroundJob job) {
        JobRunner runner = new JobRunner("work", mayBegin, trouble, job);
        runner.start();
        return runner;
    }

    private static void stop(JobRunner runner) throws InterruptedException {
        runner.askToStop();
        runner.awaitEnd();
    }

    private static BackgroundJob job(Duration firstRest, Predicate<BooleanSupplier> step) {
        return new BackgroundJob() {
            @Override
            public String name() {
                return "work";
            }

            @Override
            public Duration firstRest() {
                return firstRest;
            }

            @Override
            public Duration rest() {
                return LONG;
            }

            @Override
            public Duration longestStep() {
                return Duration.ofSeconds(30);
            }

            @Override
            public boolean runStep(BooleanSupplier isStopping) {
                return step.test(isStopping);
            }
        };
    }
}
