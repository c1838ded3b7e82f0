/** What somebody ought to look at: work that is overdue, offers that were accepted in vain, and what does not add up. */
@NullMarked
package hiring.statusaggregator.attention;

import org.jspecify.annotations.NullMarked;
