package hiring.statusaggregator.count;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Transactions;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.process.ProcessTemplate;
import hiring.statusaggregator.ArbitraryStories;
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

    /** Nothing is ever deleted, so every story is about another application. */
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

    /** An arbitrary history of an application that does not have a number yet. */
    record ArbitraryStory(ProcessTemplate process, UnaryOperator<Story> steps) {

        List<IncomingEvent> of(long application) {
            return steps.apply(Story.of(application, "Ada", "Lovelace", process))
                    .incoming();
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void arbitrary_stories_in_any_order_and_any_batches_leave_what_a_recount_gives(
            @ForAll("stories") List<ArbitraryStory> stories, @ForAll Random random) {
        List<IncomingEvent> deliveries = new ArrayList<>();
        stories.forEach(story -> deliveries.addAll(story.of(APPLICATIONS.incrementAndGet())));
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
    Arbitrary<List<ArbitraryStory>> stories() {
        return Combinators.combine(Arbitraries.of(PROCESSES), ArbitraryStories.steps())
                .as(ArbitraryStory::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
