/** The rules of CONTRIBUTING.md, checked for every class. */
@NullMarked
package hiring.system.house;

import org.jspecify.annotations.NullMarked;
