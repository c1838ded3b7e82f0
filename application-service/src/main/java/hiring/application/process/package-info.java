/** The processes that applications can go through: templates in versions, of which none is ever changed or deleted. */
@NullMarked
package hiring.application.process;

import org.jspecify.annotations.NullMarked;
