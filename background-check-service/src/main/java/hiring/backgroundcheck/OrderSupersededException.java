package hiring.backgroundcheck;

/** The order is not the one that counts any more. */
final class OrderSupersededException extends RuntimeException {

    OrderSupersededException(Order order) {
        super("there is a newer order than " + order.idempotencyKey());
    }
}
