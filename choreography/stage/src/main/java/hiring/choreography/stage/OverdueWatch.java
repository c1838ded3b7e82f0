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
final class OverdueWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueWatch.class);
    private static final int AT_ONCE = 200;

    private final StageRecords records;
    private final StageStateMachine machine;
    private final StageWriter writer;
    private final Transactions transactions;
    private final Clock clock;
    private final Actor service;

    OverdueWatch(
            Stage stage,
            StageRecords records,
            StageStateMachine machine,
            StageWriter writer,
            Transactions transactions,
            Clock clock) {
        this.records = records;
        this.machine = machine;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
        this.service = new Actor(stage.name().service());
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
            List<StageStateMachine.Change> made = records.late(connection, clock.instant(), AT_ONCE).stream()
                    .map(record -> machine.apply(
                            Decision.update(record.with(record.work().late()), Verb.OVERDUE), service))
                    .toList();
            writer.write(connection, made);
            return made.size();
        });
    }
}
