package hiring.statusaggregator.map;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.statusaggregator.explanation.Flow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layout of the services on a map of several processes at once. */
final class MergedProcess {

    /** The maximum number of stages in a template. */
    private static final int MOST_STAGES = 50;

    private final Map<StageName, Set<StageName>> after = new LinkedHashMap<>();

    private MergedProcess() {}

    /**
     * The form, then the stages from left to right, each column from top to bottom, and last those that no process has.
     *
     * @param services all that must have a place on the map
     */
    static List<List<StageName>> columns(List<ProcessTemplate> processes, Collection<StageName> services) {
        MergedProcess merging = new MergedProcess();
        processes.forEach(merging::add);
        List<List<StageName>> stages = merging.columns();
        List<StageName> others = services.stream()
                .filter(service -> !service.isApplication() && !merging.after.containsKey(service))
                .sorted()
                .toList();
        return Stream.of(List.of(List.of(StageName.APPLICATION)), stages, List.of(others))
                .flatMap(List::stream)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    private List<List<StageName>> columns() {
        return after.isEmpty() ? List.of() : Flow.columns(new ProcessTemplate("ALL", 1, merged()));
    }

    private Map<StageName, StageOrder> merged() {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new StageOrder(entry.getValue()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private void add(ProcessTemplate process) {
        Set<StageName> all = new HashSet<>(after.keySet());
        all.addAll(process.stages().keySet());
        if (all.size() > MOST_STAGES) {
            return;
        }
        process.stages().keySet().forEach(stage -> after.computeIfAbsent(stage, name -> new LinkedHashSet<>()));
        process.stages()
                .forEach((stage, order) -> order.after().stream()
                        .filter(before -> !isBehind(before, stage))
                        .forEach(before ->
                                after.getOrDefault(stage, new LinkedHashSet<>()).add(before)));
    }

    /** Two processes may have the same stages in opposite order; the first process then determines their places. */
    private boolean isBehind(StageName stage, StageName other) {
        Set<StageName> found = new HashSet<>(Set.of(stage));
        Deque<StageName> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            after.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found.contains(other);
    }
}
