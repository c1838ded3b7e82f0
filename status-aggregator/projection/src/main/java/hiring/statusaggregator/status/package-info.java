/** Serves {@code APPLICATION_STATUS} over HTTP: finds, filters, sorts and pages applications. */
@NullMarked
package hiring.statusaggregator.status;

import org.jspecify.annotations.NullMarked;
