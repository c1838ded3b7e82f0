package hiring.statusaggregator.map;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of a reaction in a window.
 *
 * @param times how often it was seen
 * @param last when it was seen last, by the clock of the reacting service; empty if it was not
 * @param missing for how many applications it is due but was not received
 * @param processes which processes declare it, with their versions
 */
public record Evidence(
        Reaction reaction, Kind kind, long times, Optional<Instant> last, long missing, List<String> processes) {

    /** Copies the list that it is given. */
    public Evidence {
        processes = List.copyOf(processes);
    }

    /** How sightings and declarations agree, the worst first. */
    public enum Kind {
        /** Seen, and not declared. */
        UNDECLARED,
        /** Declared, due, and not seen. */
        MISSING,
        /** Declared and seen. */
        SEEN,
        /** Declared, and none of its causes has occurred. */
        QUIET
    }
}
