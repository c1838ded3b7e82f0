/** The rules of the house, held against every class of it. */
@NullMarked
package hiring.system.house;

import org.jspecify.annotations.NullMarked;
