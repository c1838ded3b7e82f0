/** Digests, which stand for bytes that are too many or too private to store. */
@NullMarked
package hiring.choreography.digest;

import org.jspecify.annotations.NullMarked;
