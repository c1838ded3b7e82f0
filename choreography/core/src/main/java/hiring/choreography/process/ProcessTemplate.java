package hiring.choreography.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which stages a hiring process has and what each comes after, as data. An application keeps the version it was
 * submitted with.
 *
 * @param name the process, for example {@code STANDARD}
 * @param version counted from 1; a template is never changed, it gets a next version
 * @param stages every stage with its predecessors, in the order in which they are shown
 */
public record ProcessTemplate(String name, int version, Map<StageName, StageOrder> stages) {

    /** @throws InvalidProcessException if a predecessor is unknown, the stages form a cycle, or there are none */
    public ProcessTemplate {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        TemplateCheck.requireSound(stages);
    }

    /** Whether the process has this stage at all. */
    public boolean contains(StageName stage) {
        return stages.containsKey(stage);
    }

    /** The stages that must have passed before the turn of this one comes; empty for a stage the process has not. */
    public Set<StageName> predecessorsOf(StageName stage) {
        StageOrder order = stages.get(stage);
        return order == null ? Set.of() : order.after();
    }
}
