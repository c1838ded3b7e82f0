package hiring.system.rig.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One promise of the system, held against the evidence. */
interface Check {

    /**
     * What breaks it.
     *
     * @param commands those acknowledged, by application, in the order in which they were given
     */
    Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence);
}
