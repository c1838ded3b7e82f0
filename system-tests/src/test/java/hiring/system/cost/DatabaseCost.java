package hiring.system.cost;

/**
 * The cost of transactions that write: statements and commits of one service.
 *
 * @param statements executions, with a batch as one
 */
public record DatabaseCost(double statements, double commits) {

    /** No cost. */
    public static final DatabaseCost NONE = new DatabaseCost(0, 0);

    /** The cost of a service so far. */
    public static DatabaseCost of(String service) {
        StatementCounter counter = StatementCounter.of(service);
        return new DatabaseCost(counter.statements(), counter.commits());
    }

    /** The cost of the given work for a service. */
    public static DatabaseCost on(String service, Runnable work) {
        DatabaseCost before = of(service);
        work.run();
        return of(service).since(before);
    }

    /** The difference to an earlier value. */
    public DatabaseCost since(DatabaseCost then) {
        return new DatabaseCost(statements - then.statements, commits - then.commits);
    }

    /** The average over a number of things. */
    public DatabaseCost per(int things) {
        return new DatabaseCost(statements / things, commits / things);
    }

    /** The sum. */
    public DatabaseCost plus(DatabaseCost other) {
        return new DatabaseCost(statements + other.statements, commits + other.commits);
    }

    @Override
    public String toString() {
        return "%.1f | %.1f".formatted(statements, commits);
    }
}
