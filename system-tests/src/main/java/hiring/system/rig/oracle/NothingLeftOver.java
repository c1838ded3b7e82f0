package hiring.system.rig.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Outboxes and queues are empty, and there are no dead letters. */
final class NothingLeftOver implements Invariant {

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        return evidence.leftOver().entrySet().stream()
                .filter(place -> place.getValue() != 0)
                .map(place -> new Violation(
                        "nothing left over",
                        place.getKey(),
                        "0",
                        place.getValue().toString()));
    }
}
