/** An installation of the version before: its tables with data in them, and its queues with messages in them. */
@NullMarked
package hiring.system.upgrade;

import org.jspecify.annotations.NullMarked;
