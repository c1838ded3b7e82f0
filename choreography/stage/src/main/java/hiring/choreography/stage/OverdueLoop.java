package hiring.choreography.stage;

import hiring.choreography.background.Failures;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Announces, once and by one replica, what is still PENDING when it was due. */
@Singleton
@Requires(beans = Stage.class)
final class OverdueLoop {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueLoop.class);
    private static final int AT_ONCE = 200;

    private final StageRecords records;
    private final Participant participant;
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;
    private final Actor itself;

    OverdueLoop(
            Stage stage,
            StageRecords records,
            Participant participant,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        this.records = records;
        this.participant = participant;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
        this.itself = new Actor(stage.name().service());
    }

    @Scheduled(fixedDelay = "${hiring.overdue.look-every:5s}", initialDelay = "${hiring.overdue.look-every:5s}")
    void look() {
        try {
            boolean more = transactions.read(connection -> records.anyLate(connection, clock.instant()));
            while (more) {
                more = announce() == AT_ONCE;
            }
        } catch (RuntimeException e) {
            LOG.warn("what is overdue is looked for again later: {}", Failures.inOneLine(e));
        }
    }

    /** Announces some of what was due, and tells how many. */
    int announce() {
        return transactions.write(connection -> {
            List<Participant.Change> made = records.late(connection, clock.instant(), AT_ONCE).stream()
                    .map(record -> participant.update(
                            record.with(record.work().late()), Verb.OVERDUE, verb -> Announcement.by(itself, verb)))
                    .toList();
            changes.write(connection, made);
            return made.size();
        });
    }
}
