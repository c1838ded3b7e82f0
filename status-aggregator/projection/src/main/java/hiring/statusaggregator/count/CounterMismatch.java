package hiring.statusaggregator.count;

/**
 * A count that is not what counting anew gives.
 *
 * @param shown what was kept, and shown
 * @param counted what there is
 */
record CounterMismatch(Counter counter, Count shown, Count counted) {

    /** What has to be added to what was kept. */
    Count correction() {
        return counted.minus(shown);
    }
}
