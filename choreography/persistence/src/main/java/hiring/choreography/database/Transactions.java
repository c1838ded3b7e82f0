package hiring.choreography.database;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/** The transactions of the service's own database. Repositories and {@link Sql} called within take part in them. */
@Singleton
public final class Transactions {

    private final TransactionOperations<Connection> operations;

    Transactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    /** Commits what the work wrote when it returns, and rolls back when it throws. */
    public <T> T write(Supplier<T> work) {
        return operations.executeWrite(status -> work.get());
    }

    /** As {@link #write}, but never part of a transaction under way: what it wrote stays, and what failed undoes nothing else. */
    public <T> T writeApart(Supplier<T> work) {
        return operations.execute(
                TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW), status -> work.get());
    }

    /**
     * Work that only reads. The transaction is an ordinary one: PostgreSQL's driver refuses to make a connection read-only
     * on which anything was asked before, and the pool asks whether it is alive.
     */
    public <T> T read(Supplier<T> work) {
        return operations.execute(TransactionDefinition.DEFAULT, status -> work.get());
    }

    /** What must be known of the end of a transaction. */
    public interface Completion {

        /** It committed. */
        void committed();

        /** It was rolled back: what it wrote does not exist. */
        void rolledBack();

        /** The connection failed while it committed, so what it wrote may exist or not. */
        void unknown();
    }

    /** Says how the transaction under way ended, be it begun here or around here. */
    public void onCompletion(Completion completion) {
        underWay().registerSynchronization(new TransactionSynchronization() {

            private boolean commits;

            @Override
            public void beforeCommit(boolean readOnly) {
                commits = true;
            }

            @Override
            public void afterCompletion(Status status) {
                if (status == Status.COMMITTED) {
                    completion.committed();
                } else if (status == Status.ROLLED_BACK || !commits) {
                    completion.rolledBack();
                } else {
                    completion.unknown();
                }
            }
        });
    }

    /**
     * Does something once the transaction under way has committed, be it begun here or around here; never if it is rolled
     * back.
     */
    public void afterCommit(Runnable action) {
        underWay().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    private TransactionStatus<?> underWay() {
        return operations
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("there is no transaction to commit"));
    }
}
