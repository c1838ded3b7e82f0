/** How every page is made, whoever shows it: by a template, under one policy of what it may run. */
@NullMarked
package hiring.statusaggregator.page;

import org.jspecify.annotations.NullMarked;
