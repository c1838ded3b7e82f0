package hiring.statusaggregator.count;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;

/**
 * Delays writes until the current transaction is about to commit and everything else in it is written. A listener that is
 * notified in the middle of a batch cannot know what is written after it: control messages, suspects, a rebuild's report.
 */
@Singleton
final class BeforeCommit {

    private final TransactionOperations<Connection> operations;

    BeforeCommit(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    /** Registers a write before the commit; if it fails, the transaction is rolled back. */
    void add(Runnable write) {
        TransactionStatus<?> current = operations
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("there is no transaction to write in"));
        // synchronizations run outside the context in which statements find their transaction
        Runnable withinTransaction = PropagatedContext.get().wrap(write);
        current.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                withinTransaction.run();
            }
        });
    }
}
