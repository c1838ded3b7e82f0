/**
 * Notifications for open pages. They say which applications have changed, not how, and each page fetches what it shows. A page
 * that reconnects asks for the changes since the last place that it knows, and misses none.
 */
@NullMarked
package hiring.statusaggregator.live;

import org.jspecify.annotations.NullMarked;
