package hiring.system.rig.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Judges what was found by what was acknowledged. */
public final class Oracle {

    private static final List<Check> CHECKS = List.of(
            new EveryCommandOnce(),
            new NoHoles(),
            new OneOfferAtATime(),
            new CausesExist(),
            new StatusesByTheRule(),
            KeptByTheRule.inJourneys(),
            KeptByTheRule.inReports(),
            new TimelineComplete(),
            new NothingLeftOver());

    private Oracle() {}

    /** Everything that is not as it must be; nothing, if all is well. */
    static List<Violation> judge(Collection<Acknowledged> acknowledged, Evidence evidence) {
        var commands = acknowledged.stream()
                .collect(groupingBy(Acknowledged::application, mapping(Acknowledged::command, toList())));
        return CHECKS.stream()
                .flatMap(check -> check.violations(commands, evidence))
                .toList();
    }

    /** The promises that are checked, one a line. */
    public static List<String> promises() {
        return Stream.of(
                        "every acknowledged command is in its owner's event log exactly once, and in no other's",
                        "the revisions of each owner and application are 1, 2, 3, without holes",
                        "at most one offer of an application is open at a time, and none before both checks had passed",
                        "every event's cause is in its owner's log",
                        "every cell of application_status, overall among them, is by the rule",
                        "every journey and every application_stage is by the rule, at the last revision of the log",
                        "the timeline has every event of every log once, and no other",
                        "outboxes and queues are empty, and there are no dead letters")
                .toList();
    }
}
