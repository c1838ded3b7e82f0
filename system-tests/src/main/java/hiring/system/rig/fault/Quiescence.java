package hiring.system.rig.fault;

import hiring.system.rig.oracle.EvidenceReader;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Waits until the system is quiet and there is no violation. */
record Quiescence(EvidenceReader evidence, SharedState shared) {

    private static final Duration AGAIN_AFTER = Duration.ofMillis(500);

    /** Returns the remaining violations at the deadline; returns early if there are none. */
    List<String> await(Deadline deadline) {
        var wrong = List.of("not quiet: outboxes are not empty, or the aggregator lacks events");
        while (true) {
            try {
                if (evidence.isSettled() || deadline.isOver()) {
                    wrong = newViolations();
                }
            } catch (SQLException absent) {
                wrong = List.of("the databases cannot be read: " + absent.getMessage());
            }
            if (wrong.isEmpty() || deadline.isOver()) {
                shared.known().addAll(wrong);
                return wrong;
            }
            Deadline.pause(AGAIN_AFTER);
        }
    }

    /** Returns the violations that were not reported before. */
    List<String> newViolations() throws SQLException {
        return evidence.judge(shared.acknowledged().all()).stream()
                .map(Object::toString)
                .filter(each -> !shared.known().contains(each))
                .toList();
    }
}
