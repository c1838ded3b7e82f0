package hiring.statusaggregator.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 50;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final List<String> found = new CopyOnWriteArrayList<>();
    private final AnswerCache<String, String> answers = keeping(question -> {
        found.add(question);
        return question + " " + found.size();
    });

    private AnswerCache<String, String> keeping(Function<String, String> source) {
        return new AnswerCache<>(source, clock, KEPT, MOST);
    }

    @Test
    void what_was_found_out_just_now_is_not_found_out_again() {
        assertThat(answers.to("a")).isEqualTo("a 1");
        clock.advance(KEPT.minusSeconds(1));

        assertThat(answers.to("a")).isEqualTo("a 1");
        assertThat(answers.to("b")).isEqualTo("b 2");
    }

    @Test
    void after_a_while_it_is() {
        answers.to("a");
        clock.advance(KEPT);

        assertThat(answers.to("a")).isEqualTo("a 2");
    }

    @Test
    void a_clock_that_is_set_back_does_not_prolong_caching() {
        answers.to("a");
        clock.advance(Duration.ofSeconds(-1));

        assertThat(answers.to("a")).isEqualTo("a 2");
    }

    @Test
    void the_cache_is_bounded_and_the_oldest_answer_is_evicted_first() {
        IntStream.rangeClosed(0, MOST).forEach(number -> answers.to("question " + number));
        found.clear();

        answers.to("question " + MOST);
        answers.to("question 1");
        assertThat(found).isEmpty();

        answers.to("question 0");
        assertThat(found).containsExactly("question 0");
    }

    @Test
    void a_failure_is_thrown_to_all_callers_and_not_cached() {
        List<String> asked = new ArrayList<>();
        AnswerCache<String, String> failing = keeping(question -> {
            asked.add(question);
            throw new IllegalStateException("wrong " + asked.size());
        });

        assertThatThrownBy(() -> failing.to("a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("wrong 1");
        assertThatThrownBy(() -> failing.to("a")).hasMessage("wrong 2");
    }

    @Test
    void a_caller_waits_for_the_same_question_and_not_for_another() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        AnswerCache<String, String> slow = keeping(question -> {
            found.add(question);
            if (question.equals("slow")) {
                begun.countDown();
                await(released);
            }
            return question;
        });
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> slow.to("slow"));
        await(begun);
        clock.advance(KEPT.plus(Duration.ofHours(1)));
        CompletableFuture<String> second = new CompletableFuture<>();
        Thread another = new Thread(() -> second.complete(slow.to("slow")));
        another.start();
        awaitWaiting(another);

        assertThat(slow.to("quick")).isEqualTo("quick");
        assertThat(first).isNotDone();
        released.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("slow");
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("slow");
        assertThat(found).containsExactly("slow", "quick");
    }

    private static void awaitWaiting(Thread thread) {
        while (!Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState())) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
