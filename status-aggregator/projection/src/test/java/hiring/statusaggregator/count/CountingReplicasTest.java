package hiring.statusaggregator.count;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas that receive events of the same applications at once, while an operator recounts again and again. */
class CountingReplicasTest {

    private static final int APPLICATIONS = 250;

    private RunningAggregator one;

    @BeforeEach
    void start() throws InterruptedException {
        one = RunningAggregator.start();
        for (String table : List.of(
                "application_status", "application_stage", "timeline", "suspect", "status_count", "searched_word")) {
            one.execute("DELETE FROM " + table);
        }
    }

    @AfterEach
    void stop() {
        one.close();
    }

    @Test
    void count_what_there_is() throws Exception {
        try (RunningAggregator other = one.replica()) {
            receive(one, other);
        }
    }

    @Test
    void count_what_there_is_when_they_have_drawn_the_same_shard() throws Exception {
        receive(one, one);
    }

    private void receive(RunningAggregator left, RunningAggregator right) throws Exception {
        one.receive(LongStream.rangeClosed(1, APPLICATIONS)
                .boxed()
                .flatMap(id -> Story.of(id).drafted().incoming().stream())
                .toList());
        List<IncomingEvent> events = LongStream.rangeClosed(1, APPLICATIONS)
                .boxed()
                .flatMap(id -> rejected(id).incoming().stream().skip(1))
                .toList();
        assertThat(events).hasSize(2_000);
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Future<Integer> recounts = threads.submit(recounts(isOver));
            for (Future<Integer> received :
                    threads.invokeAll(List.of(hearing(left, events, 1), hearing(right, events, 2)))) {
                assertThat(received.get()).isEqualTo(2_000);
            }
            isOver.set(true);

            assertThat(recounts.get()).isGreaterThan(1);
        } finally {
            isOver.set(true);
            threads.shutdown();
        }
        assertThat(miscounts()).isEmpty();
        Pipeline counted = one.bean(Counts.class).of(Optional.empty());
        assertThat(counted.overall().toString()).isEqualTo("{NOT_HIRED=250}");
        assertThat(counted.stages().get(0).statuses().toString()).isEqualTo("{PASSED=250}");
    }

    /** Both receive all events, each in an order and in batches of its own. */
    private static Callable<Integer> hearing(RunningAggregator replica, List<IncomingEvent> events, int seed) {
        return () -> {
            Random random = new Random(seed);
            List<IncomingEvent> deliveries = new ArrayList<>(events);
            Collections.shuffle(deliveries, random);
            for (int from = 0; from < deliveries.size(); ) {
                int until = Math.min(from + 1 + random.nextInt(20), deliveries.size());
                replica.receive(deliveries.subList(from, until));
                from = until;
            }
            return deliveries.size();
        };
    }

    /** No recount finds a difference while the replicas write; it would repair it, and so cause one. */
    private Callable<Integer> recounts(AtomicBoolean isOver) {
        return () -> {
            int recounts = 0;
            while (!isOver.get()) {
                assertThat(one.bean(Transactions.class).write(one.bean(Recount.class)::repair))
                        .isEmpty();
                recounts++;
            }
            return recounts;
        };
    }

    private List<CounterMismatch> miscounts() {
        return one.bean(Transactions.class).read(one.bean(Recount.class)::compare);
    }

    private static Story rejected(long application) {
        return Story.of(application)
                .drafted()
                .submitted()
                .pending("phone-screen")
                .overdue("phone-screen", "anita", Story.BEGINNING)
                .passed("phone-screen")
                .pending("onsite-interview")
                .failed("onsite-interview")
                .cancelled("background-check")
                .offer(Verb.WITHHELD, StageStatus.NO_OFFER);
    }
}
