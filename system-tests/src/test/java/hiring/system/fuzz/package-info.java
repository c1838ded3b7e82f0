/** Requests that nobody in their right mind would send, made from what the services say of themselves. */
@NullMarked
package hiring.system.fuzz;

import org.jspecify.annotations.NullMarked;
