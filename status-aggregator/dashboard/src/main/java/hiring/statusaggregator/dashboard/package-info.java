/**
 * The pages on which HR watches: made on the server of what the {@code projection} and {@code count} packages keep, and kept current
 * by what the {@code live} package tells. Whatever people have written is text there, and never markup.
 */
@NullMarked
package hiring.statusaggregator.dashboard;

import org.jspecify.annotations.NullMarked;
