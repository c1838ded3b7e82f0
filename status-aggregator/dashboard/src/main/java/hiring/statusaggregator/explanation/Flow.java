package hiring.statusaggregator.explanation;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.StageReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way of an application through its process, laid out to be drawn: every stage stands to the right of all that it comes
 * after, and stages that may be at work together stand one below the other.
 *
 * @param columns from left to right, each from top to bottom
 * @param edges from every stage to those that come after it
 * @param aside what stages have reported that the process has not, which cannot matter
 */
public record Flow(List<List<Node>> columns, List<Edge> edges, List<StageReport> aside) {

    /** The lists are kept as they are given. */
    public Flow {
        columns = columns.stream().map(List::copyOf).toList();
        edges = List.copyOf(edges);
        aside = List.copyOf(aside);
    }

    /** The flow of a projection; empty until the application is submitted, because its process is not settled before. */
    public static Optional<Flow> of(ApplicationProjection projection) {
        return projection.process().map(process -> of(process, projection));
    }

    /** The stages of a process from left to right, each column from top to bottom. */
    public static List<List<StageName>> columns(ProcessTemplate process) {
        return Layout.columns(process);
    }

    private static Flow of(ProcessTemplate process, ApplicationProjection projection) {
        List<List<Node>> columns = columns(Layout.columns(process), projection);
        List<StageReport> aside = projection.stages().stream()
                .filter(report -> !process.contains(report.stage()))
                .toList();
        return new Flow(columns, edges(process, columns), aside);
    }

    private static List<List<Node>> columns(List<List<StageName>> places, ApplicationProjection projection) {
        return IntStream.range(0, places.size())
                .mapToObj(column -> column(column, places.get(column), projection))
                .toList();
    }

    private static List<Node> column(int column, List<StageName> stages, ApplicationProjection projection) {
        return IntStream.range(0, stages.size())
                .mapToObj(row -> new Node(column, row, projection.reportOf(stages.get(row))))
                .toList();
    }

    private static List<Edge> edges(ProcessTemplate process, List<List<Node>> columns) {
        List<Node> nodes = columns.stream().flatMap(List::stream).toList();
        return nodes.stream()
                .flatMap(to -> nodes.stream()
                        .filter(from -> process.predecessorsOf(to.stage()).contains(from.stage()))
                        .map(from -> new Edge(from, to)))
                .toList();
    }

    /**
     * A stage in its place.
     *
     * @param column from 0, on the left
     * @param row from 0, on top
     * @param report what the stage has last reported; revision 0 if it has not yet
     */
    public record Node(int column, int row, StageReport report) {

        /** Which stage it is. */
        public StageName stage() {
            return report.stage();
        }
    }

    /** That a stage comes after another. */
    public record Edge(Node from, Node to) {}
}
