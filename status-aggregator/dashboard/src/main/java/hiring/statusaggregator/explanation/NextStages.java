package hiring.statusaggregator.explanation;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A turn that comes next.
 *
 * @param after the stages that have to pass first, as the process names them
 * @param stages whose turn it is then
 */
record NextStages(List<StageName> after, List<StageName> stages) {

    static NextStages of(Set<StageName> after, StageName stage) {
        return new NextStages(List.copyOf(after), List.of(stage));
    }

    /** The same turn for the stages of both. */
    NextStages and(NextStages other) {
        return new NextStages(
                after, Stream.concat(stages.stream(), other.stages.stream()).toList());
    }
}
