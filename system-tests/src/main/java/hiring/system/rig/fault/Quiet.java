package hiring.system.rig.fault;

import hiring.system.rig.oracle.Archive;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Waiting until nothing is under way any more and everything is as it must be. */
record Quiet(Archive archive, Ground ground) {

    private static final Duration AGAIN_AFTER = Duration.ofMillis(500);

    /** What is still wrong when the time is up; nothing, as soon as nothing is. */
    List<String> await(Deadline deadline) {
        var wrong = List.of("nothing could be judged: outboxes are not empty, or the aggregator lacks events");
        while (true) {
            try {
                if (archive.isSettled() || deadline.isOver()) {
                    wrong = news();
                }
            } catch (SQLException absent) {
                wrong = List.of("the databases cannot be read: " + absent.getMessage());
            }
            if (wrong.isEmpty() || deadline.isOver()) {
                ground.known().addAll(wrong);
                return wrong;
            }
            Deadline.pause(AGAIN_AFTER);
        }
    }

    /** What is wrong now and was not known to be. */
    List<String> news() throws SQLException {
        return archive.judge(ground.ledger().acknowledged()).stream()
                .map(Object::toString)
                .filter(each -> !ground.known().contains(each))
                .toList();
    }
}
