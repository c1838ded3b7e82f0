package hiring.statusaggregator.count;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.process.ProcessTemplate;
import hiring.statusaggregator.AnyStory;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

class ApplicationCountersProperties {

    private static final List<ProcessTemplate> PROCESSES = List.of(
            Story.STANDARD,
            Story.process("SHORT", "aptitude-test", "offer"),
            Story.process("PHONE", "phone-screen", "background-check"));

    /** Nothing is ever forgotten, so every story is about somebody else. */
    private static final AtomicLong APPLICATIONS = new AtomicLong();

    private static final RunningAggregator AGGREGATOR = started();

    private static RunningAggregator started() {
        try {
            return RunningAggregator.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @AfterContainer
    static void stop() {
        AGGREGATOR.close();
    }

    /** A story about nobody yet. */
    record AnyTold(ProcessTemplate process, UnaryOperator<Story> telling) {

        List<IncomingEvent> about(long application) {
            return telling.apply(Story.of(application, "Ada", "Lovelace", process))
                    .incoming();
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void any_stories_in_any_order_and_any_batches_leave_what_counting_anew_gives(
            @ForAll("stories") List<AnyTold> stories, @ForAll Random random) {
        List<IncomingEvent> deliveries = new ArrayList<>();
        stories.forEach(story -> deliveries.addAll(story.about(APPLICATIONS.incrementAndGet())));
        List.copyOf(deliveries).stream().filter(event -> random.nextInt(5) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);

        while (!deliveries.isEmpty()) {
            List<IncomingEvent> batch = deliveries.subList(0, Math.min(deliveries.size(), 1 + random.nextInt(12)));
            AGGREGATOR.receive(List.copyOf(batch));
            batch.clear();
        }

        Transactions transactions = AGGREGATOR.bean(Transactions.class);
        assertThat(transactions.read(AGGREGATOR.bean(Recount.class)::compare)).isEmpty();
        assertThat(AGGREGATOR.bean(Counts.class).of(Optional.empty()).applications())
                .isEqualTo(APPLICATIONS.get());
    }

    @Provide
    Arbitrary<List<AnyTold>> stories() {
        return Combinators.combine(Arbitraries.of(PROCESSES), AnyStory.told())
                .as(AnyTold::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
