/** Which terms a second user has to approve before they are offered to a candidate. */
@NullMarked
package hiring.offer.approval;

import org.jspecify.annotations.NullMarked;
