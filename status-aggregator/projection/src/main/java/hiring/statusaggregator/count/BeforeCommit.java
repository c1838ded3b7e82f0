package hiring.statusaggregator.count;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;

/**
 * Puts writes off until the transaction under way is about to commit, and everything else of it is written. Who is asked to
 * write, in the middle of a batch, cannot know what comes after: control messages, suspects, a rebuild's report.
 */
@Singleton
final class BeforeCommit {

    private final TransactionOperations<Connection> operations;

    BeforeCommit(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    /** Writes at the end; if that fails, nothing of the transaction is kept. */
    void add(Runnable write) {
        operations
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("there is no transaction to write in"))
                .registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        write.run();
                    }
                });
    }
}
