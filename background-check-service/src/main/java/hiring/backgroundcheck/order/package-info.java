/**
 * Calls to the provider: one order for each open check with consent, a look at its progress, and the effect of the answers. If
 * a replica dies in between, another continues.
 *
 * <p>Start reading at {@link hiring.backgroundcheck.order.OrderService}.
 */
@NullMarked
package hiring.backgroundcheck.order;

import org.jspecify.annotations.NullMarked;
