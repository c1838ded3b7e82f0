package hiring.system.rig.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The aggregator's timeline has every event of every log, and no other. */
final class TimelineComplete implements Invariant {

    private static final String RULE = "a timeline of every event once";

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var logged = evidence.log().stream().collect(toMap(LoggedEvent::id, LoggedEvent::type, (one, other) -> one));
        var received = evidence.timeline().stream()
                .collect(toMap(ReceivedEvent::id, ReceivedEvent::type, (one, other) -> other + " twice"));
        var wrong = logged.entrySet().stream()
                .filter(event -> !event.getValue().equals(received.get(event.getKey())))
                .map(event -> new Violation(
                        RULE, event.getKey(), event.getValue(), String.valueOf(received.get(event.getKey()))));
        var invented = received.entrySet().stream()
                .filter(event -> !logged.containsKey(event.getKey()))
                .map(event -> new Violation(RULE, event.getKey(), "nothing", event.getValue()));
        return Stream.concat(wrong, invented);
    }
}
