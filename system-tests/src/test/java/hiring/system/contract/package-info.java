/** Checks that services respond as their descriptions say. */
@NullMarked
package hiring.system.contract;

import org.jspecify.annotations.NullMarked;
