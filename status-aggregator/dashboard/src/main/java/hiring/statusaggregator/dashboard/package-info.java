/**
 * The dashboard's pages for HR: rendered on the server from what the {@code projection} and {@code count} packages store, and
 * kept current by the notifications of the {@code live} package. User input is always rendered as text, never as markup.
 */
@NullMarked
package hiring.statusaggregator.dashboard;

import org.jspecify.annotations.NullMarked;
