/**
 * The choreography as it is danced, beside the steps that were agreed upon: which events were really reactions to which, by
 * the causes that they name, and which reactions the process templates declare. Nothing is kept for it; it is read from the
 * timelines of the applications that changed last, a few statements however many they are. Start reading at {@link
 * hiring.statusaggregator.map.Declaration} for what is declared and at {@link hiring.statusaggregator.map.ApplicationTrace} for what is
 * owed.
 */
@NullMarked
package hiring.statusaggregator.map;

import org.jspecify.annotations.NullMarked;
