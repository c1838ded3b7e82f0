package hiring.statusaggregator.insight;

import hiring.choreography.process.ProcessTemplate;
import hiring.statusaggregator.AnyStory;
import hiring.statusaggregator.Story;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may become of an application, before it is said which. */
record AnyApplication(ProcessTemplate process, String position, UnaryOperator<Story> telling) {

    private static final List<ProcessTemplate> PROCESSES = List.of(
            Story.STANDARD,
            Story.process("SHORT", "aptitude-test", "offer"),
            Story.process("PHONE", "phone-screen", "background-check"));

    static Arbitrary<List<AnyApplication>> some(int most) {
        return Combinators.combine(Arbitraries.of(PROCESSES), Arbitraries.of("Engineer", "Cook"), AnyStory.told())
                .as(AnyApplication::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    Story told(long application) {
        return telling.apply(Story.of(application, "Ada", "Lovelace", process).applyingAs(position));
    }
}
