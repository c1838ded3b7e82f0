package hiring.system.rig.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cause of every event is in its owner's event log. */
final class CausesExist implements Invariant {

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var ids = evidence.log().stream().map(LoggedEvent::id).collect(Collectors.toSet());
        return evidence.log().stream()
                .filter(event -> !event.causation().isEmpty() && !ids.contains(event.causation()))
                .map(event -> Violation.of(
                        "every cause exists",
                        event.application(),
                        "the cause of " + event.id() + " in a log",
                        "no " + event.causation()));
    }
}
