package hiring.statusaggregator.count;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * The options of a recount.
 *
 * @param repair false to only report wrong counts; by default they are corrected
 */
@Introspected
record RecountRequest(@Nullable Boolean repair) {

    static final RecountRequest USUAL = new RecountRequest(true);

    boolean repairs() {
        return !Boolean.FALSE.equals(repair);
    }
}
