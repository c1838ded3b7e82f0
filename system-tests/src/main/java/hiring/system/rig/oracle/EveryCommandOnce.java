package hiring.system.rig.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every acknowledged command is in its owner's event log exactly once, and in no other's. */
final class EveryCommandOnce implements Invariant {

    private static final String RULE = "every acknowledged command exactly once";

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var byActor = evidence.log().stream().collect(groupingBy(LoggedEvent::actor));
        return commands.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(command ->
                                judge(entry.getKey(), command, byActor.getOrDefault(command.actor(), List.of()))));
    }

    private static Stream<Violation> judge(long application, Command command, List<LoggedEvent> found) {
        var right = found.stream()
                .filter(event -> event.owner() == command.owner()
                        && event.application() == application
                        && command.action().isPublishedAs(event.verb()))
                .count();
        var once = found.size() == 1 || (command.action().isRepeatable() && !found.isEmpty());
        return once && right == found.size()
                ? Stream.empty()
                : Stream.of(new Violation(
                        RULE,
                        "application " + application + ", " + command,
                        "one event",
                        found.size() + ": "
                                + found.stream().map(LoggedEvent::id).toList()));
    }
}
