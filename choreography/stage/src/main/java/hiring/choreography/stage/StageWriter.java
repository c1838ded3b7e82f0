package hiring.choreography.stage;

import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.longpoll.WaitingRequests;
import hiring.choreography.outbox.EventLog;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Writes changed records and their events, in a number of statements that does not grow with the number of records. */
@Singleton
final class StageWriter {

    private final Stage stage;
    private final StageRecords records;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final WaitingRequests waitingRequests;

    StageWriter(
            Stage stage,
            StageRecords records,
            EventLog eventLog,
            Transactions transactions,
            WaitingRequests waitingRequests) {
        this.stage = stage;
        this.records = records;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.waitingRequests = waitingRequests;
    }

    void write(List<StageStateMachine.Change> changes) {
        records.save(changes);
        eventLog.append(changes.stream()
                .map(StageStateMachine.Change::event)
                .flatMap(Optional::stream)
                .toList());
        List<StageRecord> withNewStatus = changes.stream()
                .filter(StageStateMachine.Change::hasNewStatus)
                .map(StageStateMachine.Change::record)
                .toList();
        if (!withNewStatus.isEmpty()) {
            stage.statusesChanged(withNewStatus);
        }
        if (!changes.isEmpty()) {
            List<ApplicationId> changed = changes.stream()
                    .map(change -> change.record().application())
                    .toList();
            transactions.afterCommit(() -> waitingRequests.changed(changed));
        }
    }
}
