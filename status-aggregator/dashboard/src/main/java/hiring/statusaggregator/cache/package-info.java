/** A cache for answers that many callers ask for at once. */
@NullMarked
package hiring.statusaggregator.cache;

import org.jspecify.annotations.NullMarked;
