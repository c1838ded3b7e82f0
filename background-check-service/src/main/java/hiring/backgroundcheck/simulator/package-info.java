/** A provider for trying things out, in this very process. */
@NullMarked
package hiring.backgroundcheck.simulator;

import org.jspecify.annotations.NullMarked;
