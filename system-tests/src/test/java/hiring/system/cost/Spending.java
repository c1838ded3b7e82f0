package hiring.system.cost;

/**
 * What a service asked of its database in transactions that wrote something.
 *
 * @param statements executions, a batch being one
 */
public record Spending(double statements, double commits) {

    /** Nothing at all. */
    public static final Spending NONE = new Spending(0, 0);

    /** What a service has spent so far. */
    public static Spending of(String service) {
        Tally tally = Tally.of(service);
        return new Spending(tally.statements(), tally.commits());
    }

    /** What a service spends on some work. */
    public static Spending on(String service, Runnable work) {
        Spending before = of(service);
        work.run();
        return of(service).since(before);
    }

    /** What was spent since then. */
    public Spending since(Spending then) {
        return new Spending(statements - then.statements, commits - then.commits);
    }

    /** What each of several things cost. */
    public Spending per(int things) {
        return new Spending(statements / things, commits / things);
    }

    /** Both together. */
    public Spending plus(Spending other) {
        return new Spending(statements + other.statements, commits + other.commits);
    }

    @Override
    public String toString() {
        return "%.1f | %.1f".formatted(statements, commits);
    }
}
