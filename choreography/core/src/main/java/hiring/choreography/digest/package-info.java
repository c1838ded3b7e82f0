/** What stands for bytes that are too many, or nobody's business, to be kept. */
@NullMarked
package hiring.choreography.digest;

import org.jspecify.annotations.NullMarked;
