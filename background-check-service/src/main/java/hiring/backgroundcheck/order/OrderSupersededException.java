package hiring.backgroundcheck.order;

import hiring.backgroundcheck.file.Order;

/** What is on file has changed while the provider was asked, so that its answer is none to what is there now. */
final class OrderSupersededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OrderSupersededException(Order order) {
        super("something has changed since the provider was asked about " + order.idempotencyKey());
    }
}
