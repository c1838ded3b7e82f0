package hiring.choreography.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundWorkTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final OngoingTrouble trouble = new OngoingTrouble(said::add, said::add, "left for later", "goes on");
    private final AtomicInteger pieces = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void goes_on_without_a_rest_while_there_is_more() throws Exception {
        BackgroundWork work = working(() -> {
            if (pieces.incrementAndGet() < 3) {
                return true;
            }
            done.countDown();
            return false;
        });

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        work.stop(LONG);
        assertThat(pieces).hasValue(3);
        assertThat(said).isEmpty();
    }

    @Test
    void what_fails_is_tried_again_and_said_once() throws Exception {
        BackgroundWork work = working(() -> {
            if (pieces.incrementAndGet() < 4) {
                throw new IllegalStateException("not today");
            }
            done.countDown();
            return false;
        });

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        work.stop(LONG);
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("left for later").contains("not today");
        assertThat(said.get(1)).isEqualTo("goes on");
    }

    @Test
    void begins_when_it_may() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        BackgroundWork work = new BackgroundWork("work", () -> asked.incrementAndGet() == 3, FOR_EVER, trouble, () -> {
            done.countDown();
            return false;
        });
        work.start();

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        work.stop(LONG);
        assertThat(asked).hasValue(3);
    }

    @Test
    void the_end_waits_for_the_piece_under_way() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        BackgroundWork[] itself = new BackgroundWork[1];
        itself[0] = new BackgroundWork("work", () -> true, FOR_EVER, trouble, () -> {
            begun.countDown();
            while (!itself[0].isStopping()) {
                Thread.onSpinWait();
            }
            finished.set(true);
            return true;
        });
        itself[0].start();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        itself[0].stop(LONG);

        assertThat(finished).isTrue();
    }

    private BackgroundWork working(BackgroundWork.Piece piece) {
        BackgroundWork work = new BackgroundWork("work", () -> true, FOR_EVER, trouble, piece);
        work.start();
        return work;
    }
}
