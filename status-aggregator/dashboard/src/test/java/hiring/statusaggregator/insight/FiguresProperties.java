package hiring.statusaggregator.insight;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.figure.FigureQuery;
import hiring.statusaggregator.figure.Funnel;
import hiring.statusaggregator.figure.Period;
import hiring.statusaggregator.figure.Withdrawals;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

class FiguresProperties {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    /** Nothing is ever deleted, so every story is about another application. */
    private static final List<ApplicationProjection> RECEIVED = new ArrayList<>();

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

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void the_figures_are_what_looking_at_every_application_gives(
            @ForAll("applications") List<ArbitraryApplication> applications, @ForAll("periods") Period period) {
        for (ArbitraryApplication application : applications) {
            Story story = application.story(RECEIVED.size() + 1);
            AGGREGATOR.receive(story);
            RECEIVED.add(story.projection());
        }

        Insight read = Insight.of(period, AGGREGATOR.bean(FigureQuery.class).of(period), NOW);

        assertThat(unordered(read)).isEqualTo(unordered(new Recomputed(RECEIVED, period).insight(NOW)));
    }

    private static Insight unordered(Insight insight) {
        return new Insight(
                insight.position(),
                insight.from(),
                insight.to(),
                insight.asOf(),
                new Funnel(
                        insight.funnel().submitted(),
                        insight.funnel().hired(),
                        unordered(insight.funnel().stages())),
                unordered(insight.timeInStage()),
                insight.timeToHire(),
                unordered(insight.failures()),
                new Withdrawals(
                        insight.withdrawals().applications(),
                        insight.withdrawals().beforeAnyStage(),
                        insight.withdrawals().whileNothingWasPending(),
                        unordered(insight.withdrawals().stages())),
                insight.weeks());
    }

    private static <T> List<T> unordered(List<T> some) {
        return some.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    @Provide
    Arbitrary<List<ArbitraryApplication>> applications() {
        return ArbitraryApplication.some(6);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Optional<String>> positions =
                Arbitraries.of(Optional.empty(), Optional.of("Engineer"), Optional.of("Cook"), Optional.of("Unknown"));
        LocalDate first = LocalDate.parse("2026-11-15");
        return Combinators.combine(
                        positions,
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 200))
                .as((position, begin, days) -> new Period(
                        position, first.plusDays(begin), first.plusDays(begin).plusDays(days)));
    }
}
