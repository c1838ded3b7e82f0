package hiring.statusaggregator.rebuild;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * The options of a rebuild.
 *
 * @param takeOver false to only report differences; by default they are repaired
 */
@Introspected
record RebuildRequest(@Nullable Boolean takeOver) {

    static final RebuildRequest USUAL = new RebuildRequest(true);

    boolean takesOver() {
        return !Boolean.FALSE.equals(takeOver);
    }
}
