/**
 * Shows which event was a reaction to which: the timelines of the applications that changed last, read in a few statements
 * however many they are.
 */
@NullMarked
package hiring.statusaggregator.trace;

import org.jspecify.annotations.NullMarked;
