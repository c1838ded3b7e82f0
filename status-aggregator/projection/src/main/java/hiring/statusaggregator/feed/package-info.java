/**
 * Which applications have changed lately, at any replica: what a reader needs to know to read only those again. A reader that
 * was disconnected asks for the changes since the position that it knows, and misses none.
 */
@NullMarked
package hiring.statusaggregator.feed;

import org.jspecify.annotations.NullMarked;
