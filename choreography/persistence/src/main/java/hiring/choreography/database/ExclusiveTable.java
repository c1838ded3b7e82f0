package hiring.choreography.database;

import jakarta.inject.Singleton;

/** Waits for other transactions' writes to a table. */
@Singleton
public final class ExclusiveTable {

    private final Sql sql;

    ExclusiveTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Waits until every transaction that has written to a table has ended, and holds up further writes until the transaction under
     * way ends. On H2 there is nothing to wait for: it runs within the one process that writes to it.
     *
     * @throws SqlFailure if that takes longer than a second; it is transient
     */
    public void awaitWriters(String table) {
        if (sql.isOnH2()) {
            return;
        }
        execute("SET LOCAL lock_timeout = '1s'");
        execute("LOCK TABLE " + table + " IN SHARE MODE");
        execute("SET LOCAL lock_timeout TO DEFAULT");
    }

    private void execute(String statement) {
        sql.update(statement, unbound -> {});
    }
}
