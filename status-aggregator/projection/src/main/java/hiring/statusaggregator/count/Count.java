package hiring.statusaggregator.count;

/**
 * The number of applications in a counter, or a change of that number.
 *
 * @param overdue those of them whose stage is overdue
 */
record Count(long applications, long overdue) {

    static final Count NONE = new Count(0, 0);

    static Count ofOne(boolean isOverdue) {
        return new Count(1, isOverdue ? 1 : 0);
    }

    Count plus(Count other) {
        return new Count(applications + other.applications, overdue + other.overdue);
    }

    Count minus(Count other) {
        return plus(other.negated());
    }

    Count negated() {
        return new Count(-applications, -overdue);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
