package hiring.system.rig.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The revisions of each owner and application are 1, 2, 3, and so on, without gaps. */
final class NoRevisionGaps implements Invariant {

    private record Series(Owner owner, long application) {}

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var revisions = evidence.log().stream()
                .collect(groupingBy(
                        event -> new Series(event.owner(), event.application()),
                        mapping(LoggedEvent::revision, toCollection(TreeSet::new))));
        return revisions.entrySet().stream()
                .filter(entry -> entry.getValue().last() != entry.getValue().size())
                .map(entry -> Violation.of(
                        "revisions without gaps",
                        entry.getKey().application(),
                        entry.getKey().owner().stage() + " 1 to "
                                + entry.getValue().last(),
                        entry.getValue().toString()));
    }
}
