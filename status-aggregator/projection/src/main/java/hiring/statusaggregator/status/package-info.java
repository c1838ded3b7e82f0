/** {@code APPLICATION_STATUS} over HTTP: found, filtered, sorted and paged, and the page on which HR watches it. */
@NullMarked
package hiring.statusaggregator.status;

import org.jspecify.annotations.NullMarked;
