package hiring.statusaggregator.insight;

import hiring.choreography.process.ProcessTemplate;
import hiring.statusaggregator.ArbitraryStories;
import hiring.statusaggregator.Story;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An arbitrary history of an application that does not have a number yet. */
record ArbitraryApplication(ProcessTemplate process, String position, UnaryOperator<Story> steps) {

    private static final List<ProcessTemplate> PROCESSES = List.of(
            Story.STANDARD,
            Story.process("SHORT", "aptitude-test", "offer"),
            Story.process("PHONE", "phone-screen", "background-check"));

    static Arbitrary<List<ArbitraryApplication>> some(int most) {
        return Combinators.combine(
                        Arbitraries.of(PROCESSES), Arbitraries.of("Engineer", "Cook"), ArbitraryStories.steps())
                .as(ArbitraryApplication::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    Story story(long application) {
        return steps.apply(Story.of(application, "Ada", "Lovelace", process).applyingAs(position));
    }
}
