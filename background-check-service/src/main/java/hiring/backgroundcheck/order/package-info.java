/**
 * How the provider is called: an order for every check that may be made, and never two; a look at how far it has got; and what
 * follows from what it says. Whoever dies in between is followed by another.
 *
 * <p>Start reading at {@link hiring.backgroundcheck.order.OrderService}.
 */
@NullMarked
package hiring.backgroundcheck.order;

import org.jspecify.annotations.NullMarked;
