package hiring.statusaggregator.figure;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * What happened in a week, as far as it is in the period: each in the week of its own moment.
 *
 * @param monday its first day, which begins in UTC
 * @param submitted how many applications were submitted
 * @param hired how many came to be hired
 * @param notHired how many came to nothing
 * @param withdrawn how many were withdrawn
 */
@Introspected
public record Week(LocalDate monday, long submitted, long hired, long notHired, long withdrawn) {

    /** Whether nothing happened. */
    public boolean hasNothing() {
        return submitted + hired + notHired + withdrawn == 0;
    }
}
