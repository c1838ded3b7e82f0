package hiring.system.cost;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What one service asked of its database in transactions that wrote something. Those that only read are left out: a relay
 * that looks into an empty outbox, and people who look at a page.
 */
final class Tally {

    private static final Map<String, Tally> BY_SERVICE = new ConcurrentHashMap<>();

    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();

    static Tally of(String service) {
        return BY_SERVICE.computeIfAbsent(service, name -> new Tally());
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
