/** A typical day of each team, as HTTP requests to the running system. */
@NullMarked
package hiring.system.day;

import org.jspecify.annotations.NullMarked;
