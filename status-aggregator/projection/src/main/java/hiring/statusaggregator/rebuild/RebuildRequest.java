package hiring.statusaggregator.rebuild;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What is wanted of a rebuild.
 *
 * @param takeOver false if what differs is only to be reported; it is replaced otherwise
 */
@Introspected
record RebuildRequest(@Nullable Boolean takeOver) {

    static final RebuildRequest USUAL = new RebuildRequest(true);

    boolean takesOver() {
        return !Boolean.FALSE.equals(takeOver);
    }
}
