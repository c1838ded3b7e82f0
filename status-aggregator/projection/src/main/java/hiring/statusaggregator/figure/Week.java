package hiring.statusaggregator.figure;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * What happened in a week, as far as it is in the period. Each event counts in the week of its own time.
 *
 * @param monday the first day, which begins in UTC
 * @param submitted number of applications submitted
 * @param hired number of applications hired
 * @param notHired number of applications that ended without a hire
 * @param withdrawn number of applications withdrawn
 */
@Introspected
public record Week(LocalDate monday, long submitted, long hired, long notHired, long withdrawn) {

    /** Whether nothing happened. */
    public boolean hasNothing() {
        return submitted + hired + notHired + withdrawn == 0;
    }
}
