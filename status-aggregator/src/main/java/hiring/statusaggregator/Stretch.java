package hiring.statusaggregator;

/** Applications that are compared together, by their numbers, both ends included. */
record Stretch(long first, long last) {}
