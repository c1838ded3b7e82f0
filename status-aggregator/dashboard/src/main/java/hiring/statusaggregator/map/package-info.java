/**
 * The observed choreography compared with the declared one: which events were reactions to which, by their causation ids, and
 * which reactions the process templates declare. Nothing is stored for it; it is read from the timelines of the applications
 * that changed last, with a few statements however many they are. Start reading at
 * {@link hiring.statusaggregator.map.Declaration} for declared reactions and at
 * {@link hiring.statusaggregator.map.ApplicationTrace} for missing ones.
 */
@NullMarked
package hiring.statusaggregator.map;

import org.jspecify.annotations.NullMarked;
