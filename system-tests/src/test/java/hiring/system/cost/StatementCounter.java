package hiring.system.cost;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts the statements and commits of one service in transactions that write. It ignores those that only read, such as a relay
 * that polls an empty outbox, and page views.
 */
final class StatementCounter {

    private static final Map<String, StatementCounter> BY_SERVICE = new ConcurrentHashMap<>();

    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();

    static StatementCounter of(String service) {
        return BY_SERVICE.computeIfAbsent(service, name -> new StatementCounter());
    }

    void committed(long statementsInIt) {
        statements.add(statementsInIt);
        commits.increment();
    }

    long statements() {
        return statements.sum();
    }

    long commits() {
        return commits.sum();
    }
}
