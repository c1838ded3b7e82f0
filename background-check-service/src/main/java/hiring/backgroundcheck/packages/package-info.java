/** The packages of checks that can be ordered, by name. */
@NullMarked
package hiring.backgroundcheck.packages;

import org.jspecify.annotations.NullMarked;
