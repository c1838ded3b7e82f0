/** The faults that the rig injects. Each is a class whose Javadoc says what it does and what must hold. */
@NullMarked
package hiring.system.rig.fault;

import org.jspecify.annotations.NullMarked;
