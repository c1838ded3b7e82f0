/** Whether services answer as their descriptions promise. */
@NullMarked
package hiring.system.contract;

import org.jspecify.annotations.NullMarked;
