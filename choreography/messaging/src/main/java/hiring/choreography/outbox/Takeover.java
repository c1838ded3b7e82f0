package hiring.choreography.outbox;

import hiring.choreography.database.ExclusiveTable;
import hiring.choreography.database.SqlFailure;
import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what a writer left behind whose lease has ended, because its process died, for example. First the writer is closed:
 * a process that was only slow cannot append for it any more. Then what comes after its mark is published, a page at a time.
 */
@Singleton
final class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int PAGE = 500;

    private final WriterTable table;
    private final LogWriters own;
    private final Outbox outbox;
    private final ExclusiveTable exclusive;
    private final Transactions transactions;
    private volatile long nextLook = System.nanoTime();

    Takeover(WriterTable table, LogWriters own, Outbox outbox, ExclusiveTable exclusive, Transactions transactions) {
        this.table = table;
        this.own = own;
        this.outbox = outbox;
        this.exclusive = exclusive;
        this.transactions = transactions;
    }

    private static final class StillAppendingException extends RuntimeException {

        StillAppendingException(SqlFailure cause) {
            super(cause);
        }
    }

    /** Does a step if it is time to look. Returns how long to rest. */
    Duration step(ConfirmWindow window) {
        if (System.nanoTime() - nextLook < 0) {
            return LOOK_EVERY;
        }
        Duration rest = tryStep(window);
        nextLook = System.nanoTime() + rest.toNanos();
        return rest;
    }

    private Duration tryStep(ConfirmWindow window) {
        try {
            return transactions.write(() -> table.lockExpired(ownNumbers())
                    .map(writer -> step(writer, window))
                    .orElse(LOOK_EVERY));
        } catch (StillAppendingException e) {
            LOG.debug("a transaction is still appending to the log", e);
            return LOOK_EVERY;
        }
    }

    private List<Long> ownNumbers() {
        return own.all().stream().map(LogWriter::id).toList();
    }

    private Duration step(WriterTable.State writer, ConfirmWindow window) {
        if (!writer.closed()) {
            close(writer);
        } else {
            publishPage(writer, window);
        }
        return Duration.ZERO;
    }

    /** Waits for the transactions that are appending: what they append is then in the log, or never will be. */
    private void close(WriterTable.State writer) {
        try {
            exclusive.awaitWriters("event_log");
        } catch (SqlFailure e) {
            throw new StillAppendingException(e);
        }
        table.close(writer.id());
        LOG.info("took over the unpublished events of writer {}", writer.id());
    }

    private void publishPage(WriterTable.State writer, ConfirmWindow window) {
        List<OutgoingMessage> page = table.unpublished(writer, PAGE);
        List<OutgoingMessage> returned = new ArrayList<>(page);
        returned.removeAll(window.publish(page));
        outbox.add(returned.stream().map(OutgoingMessage::seq).toList());
        if (page.size() < PAGE) {
            table.delete(writer.id());
        } else {
            table.advance(writer.id(), page.get(page.size() - 1).seq());
        }
    }
}
