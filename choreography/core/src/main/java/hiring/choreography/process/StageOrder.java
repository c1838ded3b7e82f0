package hiring.choreography.process;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A stage's place in a template.
 *
 * @param after the stages that must have passed before this one's turn comes; none means as soon as the application is
 *     submitted
 */
public record StageOrder(
        @JsonDeserialize(as = LinkedHashSet.class) Set<StageName> after) {

    public StageOrder {
        after = Collections.unmodifiableSet(new LinkedHashSet<>(after));
    }
}
