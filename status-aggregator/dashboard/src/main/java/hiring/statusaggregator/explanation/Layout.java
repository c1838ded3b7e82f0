package hiring.statusaggregator.explanation;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Arranges the stages of a process in columns. */
final class Layout {

    private Layout() {}

    /** The stages from left to right, each as far to the left as possible; a column is in the order of the template. */
    static List<List<StageName>> columns(ProcessTemplate process) {
        Map<StageName, Integer> depths = depths(process);
        return List.copyOf(process.stages().keySet().stream()
                .collect(Collectors.groupingBy(depths::get, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The lengths of the longest paths to the stages, found first for stages whose predecessors all have theirs. */
    private static Map<StageName, Integer> depths(ProcessTemplate process) {
        Map<StageName, Integer> depths = new HashMap<>();
        while (depths.size() < process.stages().size()) {
            process.stages().keySet().stream()
                    .filter(stage -> depths.keySet().containsAll(process.predecessorsOf(stage)))
                    .forEach(stage -> depths.put(
                            stage,
                            process.predecessorsOf(stage).stream()
                                    .map(depths::get)
                                    .mapToInt(depth -> depth + 1)
                                    .max()
                                    .orElse(0)));
        }
        return depths;
    }
}
