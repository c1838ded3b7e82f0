/** Whole-system scenarios: the seven services together, on the chosen lane, tested only through their interfaces. */
@NullMarked
package hiring.system;

import org.jspecify.annotations.NullMarked;
