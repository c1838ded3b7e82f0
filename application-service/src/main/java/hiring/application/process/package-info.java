/** The processes that applications can go through: versioned templates, never changed or deleted. */
@NullMarked
package hiring.application.process;

import org.jspecify.annotations.NullMarked;
