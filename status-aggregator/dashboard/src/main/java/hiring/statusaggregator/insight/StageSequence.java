package hiring.statusaggregator.insight;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.explanation.Flow;
import hiring.statusaggregator.projection.StageColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which stages are listed: that of the processes, and where they disagree that of the first of them.
 *
 * @param stages of the processes
 */
record StageSequence(List<StageName> stages) {

    private static final List<StageName> USUAL =
            Arrays.stream(StageColumn.values()).map(StageColumn::stage).toList();

    static StageSequence of(List<ProcessTemplate> processes) {
        List<StageName> merged = new ArrayList<>();
        processes.forEach(process ->
                merge(Flow.columns(process).stream().flatMap(List::stream).toList(), merged));
        return new StageSequence(List.copyOf(merged));
    }

    /** Inserts each new stage after the stage that it follows. */
    private static void merge(List<StageName> stages, List<StageName> merged) {
        int place = 0;
        for (StageName stage : stages) {
            int known = merged.indexOf(stage);
            if (known < 0) {
                merged.add(place++, stage);
            } else {
                place = Math.max(place, known + 1);
            }
        }
    }

    /** The stages of the processes first, then the built-in ones, then any others by name. */
    Comparator<StageName> order() {
        return Comparator.comparingInt((StageName stage) -> place(stage, stages))
                .thenComparingInt(stage -> place(stage, USUAL))
                .thenComparing(Comparator.naturalOrder());
    }

    private static int place(StageName stage, List<StageName> among) {
        int place = among.indexOf(stage);
        return place < 0 ? among.size() : place;
    }
}
