package hiring.statusaggregator.explanation;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stages that open next, together.
 *
 * @param after the stages that have to pass first, as the process names them
 * @param stages the stages that open then
 */
record NextStages(List<StageName> after, List<StageName> stages) {

    static NextStages of(Set<StageName> after, StageName stage) {
        return new NextStages(List.copyOf(after), List.of(stage));
    }

    /** The stages of both, after the same predecessors. */
    NextStages and(NextStages other) {
        return new NextStages(
                after, Stream.concat(stages.stream(), other.stages.stream()).toList());
    }
}
