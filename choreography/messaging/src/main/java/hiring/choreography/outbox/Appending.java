package hiring.choreography.outbox;

import hiring.choreography.database.Transactions;
import hiring.choreography.outbox.PublishQueue.Publication;
import java.util.List;
import java.util.Optional;

/** Events of one transaction between their insert and its end. */
final class Appending implements Transactions.Completion {

    private final LogWriters writers;
    private final PublishQueue queue;
    private Optional<LogWriter> writer;
    private boolean isNewWriter;
    private long floor;
    private List<OutgoingMessage> messages = List.of();

    private Appending(LogWriters writers, PublishQueue queue) {
        this.writers = writers;
        this.queue = queue;
        this.writer = writers.current();
        this.floor =
                writer.map(LogWriter::publications).map(Publications::begin).orElse(0L);
        if (!writer.map(writers::isCurrent).orElse(true)) {
            // retired in between: whoever retired it may not have seen this transaction
            rolledBack();
            this.writer = Optional.empty();
        }
    }

    /** Begins to append under the current writer, before anything is inserted. */
    static Appending begin(LogWriters writers, PublishQueue queue) {
        return new Appending(writers, queue);
    }

    /** Under which writer the events are to be inserted; empty if there is none yet. */
    Optional<Long> writer() {
        return writer.map(LogWriter::id);
    }

    /** Continues under a new writer, which is registered in the same transaction, because the current one is closed or missing. */
    void continueUnder(LogWriter registered) {
        writer.ifPresent(closed -> {
            closed.publications().rolledBack(floor);
            writers.retire(closed);
        });
        floor = registered.publications().begin();
        isNewWriter = true;
        writer = Optional.of(registered);
    }

    /** Says what was inserted. */
    void inserted(List<OutgoingMessage> events) {
        messages = List.copyOf(events);
    }

    @Override
    public void committed() {
        writer.ifPresent(this::publish);
    }

    private void publish(LogWriter of) {
        if (isNewWriter) {
            writers.add(of);
        }
        if (of.isLost()) {
            // the mark is below already, and stays there
            of.publications().rolledBack(floor);
        } else if (queue.hasRoom()) {
            of.publications()
                    .committed(
                            floor, messages.stream().map(OutgoingMessage::seq).toList());
            messages.forEach(message -> queue.add(new Publication(of, message)));
        } else {
            of.publications().unknown(floor);
            of.lose();
        }
    }

    @Override
    public void rolledBack() {
        writer.ifPresent(of -> of.publications().rolledBack(floor));
    }

    @Override
    public void unknown() {
        writer.ifPresent(of -> {
            of.publications().unknown(floor);
            of.lose();
            if (isNewWriter) {
                writers.add(of);
            }
            writers.retire(of);
        });
    }
}
