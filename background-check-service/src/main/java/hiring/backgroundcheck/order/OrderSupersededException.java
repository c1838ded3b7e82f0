package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.Order;

/** Thrown if the file has changed during a call to the provider, so that the answer no longer applies. */
final class OrderSupersededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OrderSupersededException(Order order) {
        super("something has changed since the provider was asked about " + order.idempotencyKey());
    }
}
