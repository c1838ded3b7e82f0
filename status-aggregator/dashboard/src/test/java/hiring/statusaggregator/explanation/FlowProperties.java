package hiring.statusaggregator.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.statusaggregator.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FlowProperties {

    @Property
    void everyStageStandsInItsPlaceAndNoOtherExactlyOnce(@ForAll("processes") ProcessTemplate process) {
        Flow flow = flow(process);

        assertThat(nodes(flow))
                .extracting(Flow.Node::stage)
                .containsExactlyInAnyOrderElementsOf(process.stages().keySet());
        assertThat(flow.columns()).noneMatch(List::isEmpty);
    }

    @Property
    void everyStageStandsDirectlyBehindTheLastOfItsPredecessors(@ForAll("processes") ProcessTemplate process) {
        List<List<StageName>> columns = Flow.columns(process);

        assertThat(nodes(flow(process)))
                .allSatisfy(node -> assertThat(node.predecessors().stream()
                                .mapToInt(predecessor -> column(predecessor, columns))
                                .max()
                                .orElse(-1))
                        .isEqualTo(column(node.stage(), columns) - 1));
    }

    @Property
    void thePredecessorsAreWhatTheProcessSays(@ForAll("processes") ProcessTemplate process) {
        assertThat(nodes(flow(process)))
                .allSatisfy(node -> assertThat(node.predecessors()).isEqualTo(process.predecessorsOf(node.stage())));
    }

    private static int column(StageName stage, List<List<StageName>> columns) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).contains(stage))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<ProcessTemplate> processes() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.randomValue(Random::nextLong))
                .as((size, seed) -> process(size, new Random(seed)));
    }

    /** Stages come after any of those with lower numbers, and are named in any order. */
    private static ProcessTemplate process(int size, Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        int density = 2 + random.nextInt(8);
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        numbers.forEach(number -> stages.put(
                stage(number),
                new StageOrder(IntStream.range(0, number)
                        .filter(lower -> random.nextInt(density) == 0)
                        .mapToObj(FlowProperties::stage)
                        .collect(Collectors.toSet()))));
        return new ProcessTemplate("ANY", 1, stages);
    }

    private static StageName stage(int number) {
        return new StageName("stage-" + number);
    }

    private static Flow flow(ProcessTemplate process) {
        return Flow.of(Story.of(1, "Ada", "Lovelace", process).submitted().projection())
                .orElseThrow();
    }

    private static List<Flow.Node> nodes(Flow flow) {
        return flow.columns().stream().flatMap(List::stream).toList();
    }
}
