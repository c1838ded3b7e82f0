package hiring.system.rig.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** At most one offer of an application is open at a time, and none before both checks had passed. */
final class OneOfferAtATime implements Invariant {

    private static final String RULE = "one open offer, after both checks";

    /** The verbs after which the offer is open; it is not open after any other verb. */
    private static final Set<String> OPENING = Set.of("opened", "updated", "extended");

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var passed = evidence.log().stream()
                .filter(event -> event.verb().equals("passed"))
                .map(event -> event.application() + event.owner().stage())
                .collect(Collectors.toSet());
        return evidence.log().stream()
                .filter(event -> event.owner() == Owner.OFFER)
                .collect(groupingBy(LoggedEvent::application))
                .entrySet()
                .stream()
                .flatMap(offer -> judge(offer.getKey(), offer.getValue(), passed));
    }

    private static Stream<Violation> judge(long application, List<LoggedEvent> events, Set<String> passed) {
        var violations = new ArrayList<Violation>();
        var open = false;
        for (var event : events.stream()
                .sorted(Comparator.comparing(LoggedEvent::revision))
                .toList()) {
            if (event.verb().equals("opened") && open) {
                violations.add(Violation.of(RULE, application, "one open offer", event.id() + " opens another"));
            }
            if (event.verb().equals("opened") && !mayOpen(application, passed)) {
                violations.add(Violation.of(RULE, application, "both checks passed before " + event.id(), "not both"));
            }
            open = OPENING.contains(event.verb());
        }
        return violations.stream();
    }

    private static boolean mayOpen(long application, Set<String> passed) {
        return Owner.OFFER.after().stream().allMatch(check -> passed.contains(application + check.stage()));
    }
}
