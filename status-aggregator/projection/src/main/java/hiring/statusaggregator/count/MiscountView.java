package hiring.statusaggregator.count;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * A count that differed from a recount.
 *
 * @param process its name; null where it is unknown
 * @param stage null for the overall status
 * @param status null where it is blank or, for the overall status, unknown
 * @param shown the stored number of applications
 * @param counted the recounted number
 * @param overdueShown the stored number of overdue applications
 * @param overdueCounted the recounted number
 */
@Introspected
record MiscountView(
        Optional<String> process,
        Optional<String> stage,
        Optional<String> status,
        long shown,
        long counted,
        long overdueShown,
        long overdueCounted) {

    static MiscountView of(CounterMismatch miscount) {
        return new MiscountView(
                word(miscount.counter().process()),
                word(miscount.counter().stage()),
                word(miscount.counter().status()),
                miscount.shown().applications(),
                miscount.counted().applications(),
                miscount.shown().overdue(),
                miscount.counted().overdue());
    }

    private static Optional<String> word(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }
}
