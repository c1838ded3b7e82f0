package hiring.statusaggregator.dashboard;

import hiring.statusaggregator.words.Words;
import java.time.Instant;

/**
 * That something cannot be shown.
 *
 * @param why in a sentence
 */
record Refused(Words words, String why, Instant now) {}
