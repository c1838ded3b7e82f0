/** Streams applications as a list of any length, without holding all of them in memory. */
@NullMarked
package hiring.application.export;

import org.jspecify.annotations.NullMarked;
