package hiring.choreography.stage;

import hiring.choreography.outbox.EventLog;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** Writes what has become of records, and what is to be announced of them, in a number of statements that never grows. */
@Singleton
final class Changes {

    private final Stage stage;
    private final StageRecords records;
    private final EventLog eventLog;

    Changes(Stage stage, StageRecords records, EventLog eventLog) {
        this.stage = stage;
        this.records = records;
        this.eventLog = eventLog;
    }

    void write(Connection connection, List<Participant.Change> changes) {
        records.save(
                connection, changes.stream().map(Participant.Change::record).toList());
        eventLog.append(
                connection,
                changes.stream()
                        .map(Participant.Change::announcement)
                        .flatMap(Optional::stream)
                        .toList());
        List<StageRecord> withNewStatus = changes.stream()
                .filter(Participant.Change::hasNewStatus)
                .map(Participant.Change::record)
                .toList();
        if (!withNewStatus.isEmpty()) {
            stage.statusesChanged(withNewStatus);
        }
    }
}
