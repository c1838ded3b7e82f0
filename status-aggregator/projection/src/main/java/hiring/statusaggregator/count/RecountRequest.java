package hiring.statusaggregator.count;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What is wanted of a recount.
 *
 * @param repair false if what is wrong is only to be reported; it is put right otherwise
 */
@Introspected
record RecountRequest(@Nullable Boolean repair) {

    static final RecountRequest USUAL = new RecountRequest(true);

    boolean repairs() {
        return !Boolean.FALSE.equals(repair);
    }
}
