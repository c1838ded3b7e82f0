package hiring.statusaggregator.count;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * A count that was not what counting anew gives.
 *
 * @param process its name; null where that is unknown
 * @param stage null for the application as a whole
 * @param status null where it is blank or, for the whole, unknown
 * @param shown how many applications were shown
 * @param counted how many there are
 * @param overdueShown how many of them were shown as overdue
 * @param overdueCounted how many of them are
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
