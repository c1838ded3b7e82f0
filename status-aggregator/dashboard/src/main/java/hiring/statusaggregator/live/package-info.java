/**
 * What open pages are told: not what has changed, but which applications have, so that each fetches what it shows. A page that
 * was cut off asks for what has changed since the place that it knows, and misses nothing.
 */
@NullMarked
package hiring.statusaggregator.live;

import org.jspecify.annotations.NullMarked;
