package hiring.statusaggregator.explanation;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the stages of a process stand when it is drawn. */
final class Layout {

    private Layout() {}

    /**
     * The stages from left to right, each as far to the left as it may stand, and from top to bottom: near what they come
     * after, and otherwise as the process names them.
     */
    static List<List<StageName>> columns(ProcessTemplate process) {
        Map<StageName, Integer> rows = new HashMap<>();
        List<List<StageName>> columns = new ArrayList<>();
        for (List<StageName> column : asNamed(process)) {
            List<StageName> ordered = column.stream()
                    .sorted(Comparator.comparingDouble(stage -> height(process.predecessorsOf(stage), rows)))
                    .toList();
            ordered.forEach(stage -> rows.put(stage, ordered.indexOf(stage)));
            columns.add(ordered);
        }
        return columns;
    }

    private static double height(Set<StageName> predecessors, Map<StageName, Integer> rows) {
        return predecessors.stream()
                .map(rows::get)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }

    private static Collection<List<StageName>> asNamed(ProcessTemplate process) {
        Map<StageName, Integer> places = places(process);
        return process.stages().keySet().stream()
                .collect(Collectors.groupingBy(places::get, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The columns by the longest way to a stage, found for those first whose predecessors all have theirs. */
    private static Map<StageName, Integer> places(ProcessTemplate process) {
        Map<StageName, Integer> places = new HashMap<>();
        while (places.size() < process.stages().size()) {
            process.stages().keySet().stream()
                    .filter(stage -> places.keySet().containsAll(process.predecessorsOf(stage)))
                    .forEach(stage -> places.put(stage, rightOf(process.predecessorsOf(stage), places)));
        }
        return places;
    }

    private static int rightOf(Set<StageName> predecessors, Map<StageName, Integer> places) {
        return predecessors.stream()
                .map(places::get)
                .mapToInt(place -> place + 1)
                .max()
                .orElse(0);
    }
}
