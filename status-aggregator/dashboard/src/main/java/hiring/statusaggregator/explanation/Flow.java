package hiring.statusaggregator.explanation;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The layout of an application's process: every stage is to the right of all that it comes after, and stages that may run in
 * parallel are one below the other.
 *
 * @param columns from left to right, each from top to bottom
 */
public record Flow(List<List<Node>> columns) {

    /** Copies the lists that it is given. */
    public Flow {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /** The flow of a projection; empty until the application is submitted, because only then its process is fixed. */
    public static Optional<Flow> of(ApplicationProjection projection) {
        return projection.process().map(process -> of(process, projection));
    }

    /** The stages of a process from left to right, each column from top to bottom. */
    public static List<List<StageName>> columns(ProcessTemplate process) {
        return Layout.columns(process);
    }

    private static Flow of(ProcessTemplate process, ApplicationProjection projection) {
        List<List<Node>> columns = new ArrayList<>();
        Set<StageName> before = Set.of();
        for (List<StageName> column : Layout.columns(process)) {
            columns.add(nodes(column, before, process, projection));
            before = new HashSet<>(column);
        }
        return new Flow(columns);
    }

    private static List<Node> nodes(
            List<StageName> column, Set<StageName> before, ProcessTemplate process, ApplicationProjection projection) {
        return column.stream()
                .map(stage -> new Node(
                        projection.reportOf(stage),
                        process.predecessorsOf(stage),
                        process.predecessorsOf(stage).equals(before)))
                .toList();
    }

    /**
     * A stage in the flow.
     *
     * @param report the stage's latest report; revision 0 if there is none
     * @param predecessors the stages that it comes after
     * @param isAfterColumn whether these are exactly the stages of the previous column
     */
    public record Node(StageReport report, Set<StageName> predecessors, boolean isAfterColumn) {

        /** Copies the set that it is given. */
        public Node {
            predecessors = Set.copyOf(predecessors);
        }

        /** Which stage it is. */
        public StageName stage() {
            return report.stage();
        }
    }
}
