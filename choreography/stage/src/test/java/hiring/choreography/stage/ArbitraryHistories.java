package hiring.choreography.stage;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Arbitrary histories of an application. */
final class ArbitraryHistories {

    private static final List<String> NAMES = List.of(
            "phone-screen",
            "onsite-interview",
            "background-check",
            "health-screening",
            "aptitude-test",
            "reference-check",
            "team-day",
            "contract-signing");
    private static final int NO_OFFER_STAGE = -1;

    private ArbitraryHistories() {}

    static Arbitrary<History> any() {
        return Combinators.combine(processes(), steps(), Arbitraries.longs().between(0, 1_000_000))
                .as(History::new);
    }

    /** Each stage comes after some of those before it in the list, which makes every graph without a cycle. */
    private static Arbitrary<ProcessTemplate> processes() {
        Arbitrary<List<Set<Integer>>> after = Arbitraries.integers()
                .between(0, NAMES.size() - 2)
                .set()
                .ofMaxSize(3)
                .list()
                .ofSize(NAMES.size());
        return Combinators.combine(
                        Arbitraries.integers().between(1, NAMES.size()),
                        Arbitraries.integers().between(NO_OFFER_STAGE, NAMES.size() - 1),
                        after)
                .as(ArbitraryHistories::process);
    }

    private static ProcessTemplate process(int size, int anywhere, List<Set<Integer>> after) {
        int offerAt = anywhere == NO_OFFER_STAGE ? anywhere : anywhere % size;
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        for (int stage = 0; stage < size; stage++) {
            Set<StageName> predecessors = new LinkedHashSet<>();
            for (int predecessor : after.get(stage)) {
                if (predecessor < stage) {
                    predecessors.add(nameOf(predecessor, offerAt));
                }
            }
            stages.put(nameOf(stage, offerAt), new StageOrder(predecessors));
        }
        return new ProcessTemplate("RANDOM", 1, stages);
    }

    private static StageName nameOf(int stage, int offerAt) {
        return stage == offerAt ? StageName.OFFER : new StageName(NAMES.get(stage));
    }

    private static Arbitrary<List<Step>> steps() {
        return Arbitraries.frequencyOf(Tuple.of(1, acts()), Tuple.of(2, deliveries()))
                .list()
                .ofMaxSize(150)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Step> acts() {
        return Combinators.combine(actions(), Arbitraries.integers().between(0, 7))
                .as(Step.Act::new);
    }

    /** Weighed so that many get as far as an offer, and back. */
    private static Arbitrary<String> actions() {
        return Arbitraries.frequency(
                Tuple.of(8, "SUBMITTED"),
                Tuple.of(20, "PASSED"),
                Tuple.of(2, "FAILED"),
                Tuple.of(4, "REOPENED"),
                Tuple.of(1, "WITHDRAWN BY CANDIDATE"),
                Tuple.of(1, "WITHDRAWN BY EMPLOYER"),
                Tuple.of(6, "REINSTATED"),
                Tuple.of(6, "EXTENDED"),
                Tuple.of(4, "ACCEPTED"),
                Tuple.of(1, "REJECTED"),
                Tuple.of(1, "RESCINDED"),
                Tuple.of(1, "NO_OFFER"));
    }

    private static Arbitrary<Step> deliveries() {
        Arbitrary<Boolean> again = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        Arbitrary<List<PickedMessage>> picks = Combinators.combine(
                        Arbitraries.integers().between(0, 19), again)
                .as(PickedMessage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.integers().between(0, 9), picks).as(Step.Deliver::new);
    }
}
