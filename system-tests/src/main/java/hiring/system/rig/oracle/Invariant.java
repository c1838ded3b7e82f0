package hiring.system.rig.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An invariant of the system that the evidence must satisfy. */
interface Invariant {

    /**
     * Returns the violations.
     *
     * @param commands the acknowledged commands by application, in the order in which they were sent
     */
    Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence);
}
