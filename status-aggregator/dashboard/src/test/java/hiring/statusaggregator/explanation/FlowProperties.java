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
import java.util.Set;
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
        assertThat(nodes(flow))
                .allSatisfy(node -> assertThat(flow.columns().get(node.column()).get(node.row()))
                        .isSameAs(node));
        assertThat(flow.columns()).noneMatch(List::isEmpty);
        assertThat(flow.aside()).isEmpty();
    }

    @Property
    void everyEdgeLeadsToTheRight(@ForAll("processes") ProcessTemplate process) {
        assertThat(flow(process).edges())
                .allSatisfy(edge ->
                        assertThat(edge.from().column()).isLessThan(edge.to().column()));
    }

    @Property
    void theEdgesAreWhatTheProcessSays(@ForAll("processes") ProcessTemplate process) {
        Map<StageName, Set<StageName>> drawn = flow(process).edges().stream()
                .collect(Collectors.groupingBy(
                        edge -> edge.to().stage(),
                        Collectors.mapping(edge -> edge.from().stage(), Collectors.toSet())));

        assertThat(process.stages().keySet())
                .allSatisfy(stage ->
                        assertThat(drawn.getOrDefault(stage, Set.of())).isEqualTo(process.predecessorsOf(stage)));
    }

    @Property
    void noStageCouldStandFurtherToTheLeft(@ForAll("processes") ProcessTemplate process) {
        Flow flow = flow(process);

        assertThat(nodes(flow))
                .filteredOn(node -> node.column() > 0)
                .allSatisfy(node -> assertThat(flow.edges())
                        .anyMatch(edge -> edge.to().equals(node) && edge.from().column() == node.column() - 1));
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
