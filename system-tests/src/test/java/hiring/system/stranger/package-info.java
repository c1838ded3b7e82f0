/**
 * A stage written by somebody else: an aptitude test that knows nothing of this project but docs/events.md. It shares no
 * code with it; an architecture rule holds it to that.
 */
@NullMarked
package hiring.system.stranger;

import org.jspecify.annotations.NullMarked;
