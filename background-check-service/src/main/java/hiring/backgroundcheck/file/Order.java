package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Provider;
import java.time.Instant;
import java.util.Optional;

/**
 * An order for the provider.
 *
 * @param idempotencyKey by which the provider recognizes a repeated call for the same order
 * @param applicationId the application whose candidate is checked
 * @param number counts the orders for the application, from 1
 * @param packageName which checks are ordered
 * @param placement the provider's answer, once it has accepted the order
 * @param calls the state of the calls to the provider
 */
public record Order(
        String idempotencyKey,
        long applicationId,
        int number,
        String packageName,
        State state,
        Optional<Placement> placement,
        Calls calls) {

    /** The state of an order. */
    public enum State {
        TO_PLACE,
        PLACED,
        /** Not needed while the application has ended; resumed if the application is. */
        SUSPENDED,
        CONCLUDED,
        /** Consent was withdrawn; the provider has not yet been notified. */
        TO_CANCEL,
        CANCELLED
    }

    /**
     * The provider has accepted the order.
     *
     * @param reference the provider's id for the order
     * @param invitation the address where the candidate enters the data that the provider needs, if it needs any
     */
    public record Placement(String reference, Optional<String> invitation, Instant placedAt) {}

    /** The first order for an application. */
    public static Order first(long applicationId, String packageName, Instant now) {
        return numbered(applicationId, 1, packageName, now);
    }

    private static Order numbered(long applicationId, int number, String packageName, Instant now) {
        String key = applicationId + "/background-check/order-" + number;
        return new Order(
                key, applicationId, number, packageName, State.TO_PLACE, Optional.empty(), Calls.NONE.dueAt(now));
    }

    /** Returns the order that follows this one. */
    public Order another(String nextPackage, Instant now) {
        return numbered(applicationId, number + 1, nextPackage, now);
    }

    /** Returns whether it has ended, so that an open check needs another one. */
    public boolean isOver() {
        return state == State.CONCLUDED || state == State.TO_CANCEL || state == State.CANCELLED;
    }

    /** Returns the provider's id for it, once there is one. */
    public Optional<String> reference() {
        return placement.map(Placement::reference);
    }

    /** After the provider has accepted it; a stop recorded meanwhile stays in effect. */
    public Order placed(Provider.Receipt receipt, Instant now) {
        Placement taken = new Placement(receipt.reference(), receipt.invitation(), now);
        State next = state == State.TO_PLACE ? State.PLACED : state;
        Optional<Instant> due = switch (state) {
            case TO_CANCEL -> Optional.of(now);
            case CONCLUDED, CANCELLED -> Optional.empty();
            default -> receipt.lookAt();
        };
        return new Order(
                idempotencyKey, applicationId, number, packageName, next, Optional.of(taken), calls.answered(due));
    }

    /** Suspended; keeps its lease if a call is in progress. Has no effect once it is over. */
    public Order suspended() {
        return isOver() ? this : with(State.SUSPENDED, calls);
    }

    /** Not needed any more, for good; a cancellation in progress continues. */
    public Order concluded() {
        return isOver() ? this : with(State.CONCLUDED, calls.never());
    }

    /** Needed again. */
    public Order resumed() {
        return state == State.SUSPENDED ? with(placement.isPresent() ? State.PLACED : State.TO_PLACE, calls) : this;
    }

    /** After consent was withdrawn: to be cancelled if the provider may have received it, otherwise cancelled at once. */
    public Order withdrawn(Instant now) {
        boolean mayBeKnown = placement.isPresent() || calls.wereTried();
        return isOver() ? this : mayBeKnown ? with(State.TO_CANCEL, calls.dueAt(now)) : cancelled();
    }

    /** The provider will not report. */
    public Order cancelled() {
        return with(State.CANCELLED, calls.never());
    }

    /** After an answer that changes nothing; a cancellation is due at once. */
    public Order answered(Optional<Instant> next, Instant now) {
        return isSettled() ? this : with(state, calls.answered(state == State.TO_CANCEL ? Optional.of(now) : next));
    }

    /** After a failed call, or an answer without a result. */
    public Order postponed(Optional<String> problem, Instant next) {
        return isSettled() ? this : with(state, calls.postponed(problem, next));
    }

    /** After a change notification from the provider. */
    public Order notified(Instant now) {
        return isOver() ? this : with(state, calls.notified(now));
    }

    /** Leased for a call to the provider. */
    public Order leased(Instant until) {
        return with(state, calls.leased(until));
    }

    /** After a call that began in an earlier state: a change notified during the call makes another one due. */
    public Order since(Order begun, Instant now) {
        return isOver() ? this : with(state, calls.since(begun.calls, now));
    }

    private boolean isSettled() {
        return state == State.CONCLUDED || state == State.CANCELLED;
    }

    private Order with(State next, Calls other) {
        return new Order(idempotencyKey, applicationId, number, packageName, next, placement, other);
    }
}
