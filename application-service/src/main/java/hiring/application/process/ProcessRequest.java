package hiring.application.process;

import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to create a version of a process.
 *
 * @param stages every stage by its name, in the order in which they are shown
 */
@Introspected
record ProcessRequest(@NotNull Map<String, @Nullable StageRequest> stages) {

    /**
     * A stage's place.
     *
     * @param after the stages that must have passed before its turn comes
     */
    @Introspected
    record StageRequest(@Nullable List<@Nullable String> after) {}

    /** @throws InvalidFieldException naming the stage that cannot be read */
    Map<StageName, StageOrder> order() {
        Map<StageName, StageOrder> order = new LinkedHashMap<>();
        stages.forEach((name, stage) -> {
            String field = "stages." + name;
            order.put(stageName(field, name), new StageOrder(predecessors(field + ".after", stage)));
        });
        return order;
    }

    private static Set<StageName> predecessors(String field, @Nullable StageRequest stage) {
        if (stage == null || stage.after() == null) {
            throw new InvalidFieldException(field, "must be a list of stages, possibly an empty one");
        }
        Set<StageName> predecessors = new LinkedHashSet<>();
        for (String name : stage.after()) {
            predecessors.add(stageName(field, name));
        }
        return predecessors;
    }

    private static StageName stageName(String field, @Nullable String name) {
        try {
            return new StageName(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new InvalidFieldException(field, String.valueOf(e.getMessage()));
        }
    }
}
