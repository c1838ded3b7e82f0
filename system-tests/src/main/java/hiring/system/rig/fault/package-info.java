/** What is made to go wrong, each in a class of its own that says what it does and what must hold. */
@NullMarked
package hiring.system.rig.fault;

import org.jspecify.annotations.NullMarked;
