/** A day in the life of each team, told over HTTP against the running system. */
@NullMarked
package hiring.system.day;

import org.jspecify.annotations.NullMarked;
