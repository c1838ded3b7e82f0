package hiring.choreography.stage;

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

    StageWriter(Stage stage, StageRecords records, EventLog eventLog) {
        this.stage = stage;
        this.records = records;
        this.eventLog = eventLog;
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
    }
}
