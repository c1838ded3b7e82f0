/**
 * Tracks which applications have changed recently, at any replica, so that a reader can read only those again. A reader that
 * was disconnected asks for the changes since the position that it knows, and misses none.
 */
@NullMarked
package hiring.statusaggregator.feed;

import org.jspecify.annotations.NullMarked;
