package hiring.choreography.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The writers of this process: the one under which it appends, and earlier ones with events that are not yet confirmed. */
@Singleton
final class LogWriters {

    private final AtomicReference<@Nullable LogWriter> current = new AtomicReference<>();
    private final Set<LogWriter> all = ConcurrentHashMap.newKeySet();

    /** The writer to append under; empty if a new one must be registered. */
    Optional<LogWriter> current() {
        return Optional.ofNullable(current.get());
    }

    List<LogWriter> all() {
        return List.copyOf(all);
    }

    boolean isCurrent(LogWriter writer) {
        return writer.equals(current.get());
    }

    /** Adds a writer whose row was committed. It becomes the current one unless there is one. */
    void add(LogWriter writer) {
        all.add(writer);
        current.compareAndSet(null, writer);
    }

    /** Appends nothing more under a writer. Its events are still published. */
    void retire(LogWriter writer) {
        current.compareAndSet(writer, null);
    }

    /** Forgets a writer, because it is complete or another process looks after it. */
    void remove(LogWriter writer) {
        retire(writer);
        all.remove(writer);
    }
}
