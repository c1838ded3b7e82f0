/** Receives every event and applies it to the projection, the timelines and gap detection in one transaction. */
@NullMarked
package hiring.statusaggregator.listener;

import org.jspecify.annotations.NullMarked;
