package hiring.system.rig.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The aggregator's timeline has every event of every log, and no other. */
final class TimelineComplete implements Check {

    private static final String RULE = "a timeline of every event once";

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var logged = evidence.log().stream().collect(toMap(Logged::id, Logged::type, (one, other) -> one));
        var heard =
                evidence.timeline().stream().collect(toMap(Heard::id, Heard::type, (one, other) -> other + " twice"));
        var wrong = logged.entrySet().stream()
                .filter(event -> !event.getValue().equals(heard.get(event.getKey())))
                .map(event -> new Violation(
                        RULE, event.getKey(), event.getValue(), String.valueOf(heard.get(event.getKey()))));
        var invented = heard.entrySet().stream()
                .filter(event -> !logged.containsKey(event.getKey()))
                .map(event -> new Violation(RULE, event.getKey(), "nothing", event.getValue()));
        return Stream.concat(wrong, invented);
    }
}
