/** A provider for demos and tests, inside the service's own process. */
@NullMarked
package hiring.backgroundcheck.simulator;

import org.jspecify.annotations.NullMarked;
