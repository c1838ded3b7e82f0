/** What many ask at once is found out once. */
@NullMarked
package hiring.statusaggregator.recent;

import org.jspecify.annotations.NullMarked;
