/** How long a candidate has to dispute findings before a rejection: a length of time, or business days. */
@NullMarked
package hiring.backgroundcheck.waiting;

import org.jspecify.annotations.NullMarked;
