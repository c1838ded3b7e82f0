package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.event.Verb;
import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Announces, once and by one replica, what is still PENDING when it was due. */
@Singleton
@Requires(beans = Stage.class)
final class OverdueWatch implements BackgroundJob {

    private static final int AT_ONCE = 200;

    private final StageRecords records;
    private final StageStateMachine machine;
    private final StageWriter writer;
    private final Transactions transactions;
    private final Clock clock;
    private final Actor service;
    private final Duration interval;

    /** @param interval how long to wait when nothing is overdue */
    OverdueWatch(
            Stage stage,
            StageRecords records,
            StageStateMachine machine,
            StageWriter writer,
            Transactions transactions,
            Clock clock,
            @Value("${hiring.overdue.look-every:5s}") Duration interval) {
        this.records = records;
        this.machine = machine;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
        this.service = new Actor(stage.name().service());
        this.interval = interval;
    }

    @Override
    public String name() {
        return "overdue work";
    }

    @Override
    public Duration rest() {
        return interval;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        return transactions.read(() -> records.anyLate(clock.instant())) && announce() == AT_ONCE;
    }

    /** Publishes that some work is overdue, and returns for how many records. */
    int announce() {
        return transactions.write(() -> {
            List<StageStateMachine.Change> made = records.late(clock.instant(), AT_ONCE).stream()
                    .map(record -> machine.apply(
                            Decision.update(record.with(record.work().late()), Verb.OVERDUE), service))
                    .toList();
            writer.write(made);
            return made.size();
        });
    }
}
