package hiring.system.rig.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Compares the evidence with what must follow from the acknowledged commands. */
public final class Oracle {

    private static final List<Invariant> CHECKS = List.of(
            new EveryCommandOnce(),
            new NoRevisionGaps(),
            new OneOfferAtATime(),
            new CausesExist(),
            new StatusesFollowTheRule(),
            StageRecordsFollowTheRule.inJourneys(),
            StageRecordsFollowTheRule.inReports(),
            new TimelineComplete(),
            new NothingLeftOver());

    private Oracle() {}

    /** Returns all violations. */
    static List<Violation> judge(Collection<AcknowledgedCommand> acknowledged, Evidence evidence) {
        var commands = acknowledged.stream()
                .collect(groupingBy(AcknowledgedCommand::application, mapping(AcknowledgedCommand::command, toList())));
        return CHECKS.stream()
                .flatMap(check -> check.violations(commands, evidence))
                .toList();
    }

    /** The invariants, one sentence each. */
    public static List<String> promises() {
        return Stream.of(
                        "every acknowledged command is in its owner's event log exactly once, and in no other's",
                        "the revisions of each owner and application are 1, 2, 3, without gaps",
                        "at most one offer of an application is open at a time, and none before both checks had passed",
                        "every event's cause is in its owner's log",
                        "every cell of application_status, including overall, follows the rule",
                        "every journey and every application_stage follows the rule, at the last revision of the log",
                        "the timeline has every event of every log once, and no other",
                        "outboxes and queues are empty, and there are no dead letters")
                .toList();
    }
}
