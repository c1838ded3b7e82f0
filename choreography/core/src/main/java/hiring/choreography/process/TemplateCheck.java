package hiring.choreography.process;

import java.util.LinkedHashMap;
import java.util.Map;

/** What makes a template sound: stages to pass, known predecessors, and an order in which they can be passed. */
final class TemplateCheck {

    private static final int MOST_STAGES = 50;

    private TemplateCheck() {}

    static void requireSound(Map<StageName, StageOrder> stages) {
        requireSomeStages(stages);
        requireKnownPredecessors(stages);
        requireNoCycle(stages);
    }

    private static void requireSomeStages(Map<StageName, StageOrder> stages) {
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw new InvalidProcessException("stages", "a process has 1 to " + MOST_STAGES + " stages");
        }
        if (stages.containsKey(StageName.APPLICATION)) {
            throw new InvalidProcessException(
                    "stages.application", "\"application\" is the form before every stage and cannot be a stage");
        }
    }

    private static void requireKnownPredecessors(Map<StageName, StageOrder> stages) {
        stages.forEach((stage, order) -> order.after().stream()
                .filter(predecessor -> !stages.containsKey(predecessor))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InvalidProcessException(
                            "stages." + stage + ".after",
                            "\"" + unknown + "\" is not a stage of this process; its stages are " + stages.keySet());
                }));
    }

    private static void requireNoCycle(Map<StageName, StageOrder> stages) {
        Map<StageName, StageOrder> waiting = new LinkedHashMap<>(stages);
        boolean someBegan = true;
        while (someBegan) {
            someBegan = waiting.entrySet()
                    .removeIf(entry -> entry.getValue().after().stream().noneMatch(waiting::containsKey));
        }
        if (!waiting.isEmpty()) {
            StageName stuck = waiting.keySet().iterator().next();
            throw new InvalidProcessException(
                    "stages." + stuck + ".after", waiting.keySet() + " would never start: they form a cycle");
        }
    }
}
