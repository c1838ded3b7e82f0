package hiring.statusaggregator.map;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a window shows of a reaction.
 *
 * @param times how often it was seen
 * @param last when it was seen last, by the clock of whoever reacted; empty if it was not
 * @param missing for how many applications it is due, and nothing was heard of it
 * @param processes which processes declare it, with their versions
 */
public record Evidence(
        Reaction reaction, Kind kind, long times, Optional<Instant> last, long missing, List<String> processes) {

    /** The list is kept as it is given. */
    public Evidence {
        processes = List.copyOf(processes);
    }

    /** How what was seen and what is declared go together, the worst first. */
    public enum Kind {
        /** Seen, and not declared. */
        UNDECLARED,
        /** Declared, due, and not seen. */
        MISSING,
        /** Declared and seen. */
        SEEN,
        /** Declared, and nothing has happened from which it would follow. */
        QUIET
    }
}
