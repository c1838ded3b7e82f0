/** Whole-system scenarios: the seven services together, on the chosen lane, seen only from outside. */
@NullMarked
package hiring.system;

import org.jspecify.annotations.NullMarked;
