package hiring.choreography.outbox;

import hiring.choreography.database.Transactions;
import hiring.choreography.job.BackgroundJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores how far the writers of this process have published, once a second while that changes, and renews their leases. While a
 * lease lasts, no other replica publishes what lies after the mark.
 */
@Singleton
final class WriterLeases implements BackgroundJob {

    private static final Logger LOG = LoggerFactory.getLogger(WriterLeases.class);

    /** How many rests pass between two renewals of a writer whose mark does not move; a lease lasts six seconds. */
    private static final int RESTS_BETWEEN_RENEWALS = 2;

    private final LogWriters writers;
    private final WriterTable table;
    private final PublishQueue queue;
    private final Transactions transactions;
    private final Map<LogWriter, Stored> stored = new ConcurrentHashMap<>();

    WriterLeases(LogWriters writers, WriterTable table, PublishQueue queue, Transactions transactions) {
        this.writers = writers;
        this.table = table;
        this.queue = queue;
        this.transactions = transactions;
    }

    /** The mark in the table, and how many rests ago it was stored. */
    private record Stored(long mark, int age) {}

    @Override
    public String name() {
        return "leases";
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        writers.all().forEach(this::keep);
        stored.keySet().retainAll(writers.all());
        return false;
    }

    private void keep(LogWriter writer) {
        if (writer.isLost()) {
            giveUpOnceDrained(writer);
        } else if (!writers.isCurrent(writer) && writer.publications().isComplete()) {
            complete(writer);
        } else {
            renew(writer);
        }
    }

    private void renew(LogWriter writer) {
        long mark = writer.publications().mark();
        Stored last = stored.getOrDefault(writer, new Stored(Long.MIN_VALUE, 0));
        if (mark == last.mark() && last.age() < RESTS_BETWEEN_RENEWALS) {
            stored.put(writer, new Stored(mark, last.age() + 1));
            return;
        }
        if (transactions.write(() -> table.renew(writer, mark))) {
            stored.put(writer, new Stored(mark, 0));
        } else {
            LOG.info("writer {} was closed by another process", writer.id());
            writers.remove(writer);
        }
    }

    private void complete(LogWriter writer) {
        transactions.write(() -> {
            table.delete(writer.id());
            return writer;
        });
        writers.remove(writer);
    }

    /** Not before: as long as memory is full, a new writer would be lost at once. */
    private void giveUpOnceDrained(LogWriter writer) {
        if (queue.isDrained()) {
            writers.retire(writer);
        }
        if (writers.isCurrent(writer) || writer.publications().isOpen()) {
            renew(writer);
        } else {
            expire(writer);
        }
    }

    private void expire(LogWriter writer) {
        writers.remove(writer);
        transactions.write(() -> {
            table.expire(writer, writer.publications().mark());
            return writer;
        });
    }

    /** Ends all leases, so that another replica, or this service when it starts again, goes on at once. */
    void release() {
        for (LogWriter writer : writers.all()) {
            writers.retire(writer);
            try {
                release(writer);
            } catch (RuntimeException e) {
                LOG.debug("the lease of writer {} ends by itself", writer.id(), e);
            }
        }
    }

    private void release(LogWriter writer) {
        if (writer.publications().isComplete()) {
            complete(writer);
        } else {
            expire(writer);
        }
    }
}
