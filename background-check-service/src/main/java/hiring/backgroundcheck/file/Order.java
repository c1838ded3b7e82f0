package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Provider;
import java.time.Instant;
import java.util.Optional;

/**
 * An order for the provider.
 *
 * @param idempotencyKey tells the provider that two calls mean the same order
 * @param applicationId whose background is to be checked
 * @param number counts the orders for the application, from 1
 * @param packageName which checks are wanted
 * @param placement what the provider answered, once it has taken the order
 * @param calls how it goes with calling the provider for it
 */
public record Order(
        String idempotencyKey,
        long applicationId,
        int number,
        String packageName,
        State state,
        Optional<Placement> placement,
        Calls calls) {

    /** What has become of an order. */
    public enum State {
        TO_PLACE,
        PLACED,
        /** Not needed while the application has ended; taken up again if it goes on. */
        SUSPENDED,
        CONCLUDED,
        /** Consent was withdrawn, and the provider has yet to be told. */
        TO_CANCEL,
        CANCELLED
    }

    /**
     * The provider has taken it.
     *
     * @param reference the provider's name for the order
     * @param invitation where the candidate tells the provider what it has to know, if it wants that
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

    /** The order after this one. */
    public Order another(String nextPackage, Instant now) {
        return numbered(applicationId, number + 1, nextPackage, now);
    }

    /** Whether it has come to its end, so that an open check needs another one. */
    public boolean isOver() {
        return state == State.CONCLUDED || state == State.TO_CANCEL || state == State.CANCELLED;
    }

    /** The provider's name for it, once it has one. */
    public Optional<String> reference() {
        return placement.map(Placement::reference);
    }

    /** As it is once the provider has taken it; what it was stopped for meanwhile holds. */
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

    /** Keeps its lease, if somebody is calling the provider for it now. What is over stays so. */
    public Order suspended() {
        return isOver() ? this : with(State.SUSPENDED, calls);
    }

    /** Not needed any more, and never again; what is being cancelled still is. */
    public Order concluded() {
        return isOver() ? this : with(State.CONCLUDED, calls.never());
    }

    /** Needed again. */
    public Order resumed() {
        return state == State.SUSPENDED ? with(placement.isPresent() ? State.PLACED : State.TO_PLACE, calls) : this;
    }

    /** Consent was withdrawn. Whoever may have heard of it is to be told; if nobody has, that is the end of it. */
    public Order withdrawn(Instant now) {
        boolean mayBeKnown = placement.isPresent() || calls.wereTried();
        return isOver() ? this : mayBeKnown ? with(State.TO_CANCEL, calls.dueAt(now)) : cancelled();
    }

    /** The provider will not report. */
    public Order cancelled() {
        return with(State.CANCELLED, calls.never());
    }

    /** The provider has answered, with nothing to be done; whoever has to be told of a withdrawal is told at once. */
    public Order answered(Optional<Instant> next, Instant now) {
        return isSettled() ? this : with(state, calls.answered(state == State.TO_CANCEL ? Optional.of(now) : next));
    }

    /** The provider has not answered, or had nothing to say yet. */
    public Order inVain(Optional<String> problem, Instant next) {
        return isSettled() ? this : with(state, calls.inVain(problem, next));
    }

    /** Something has changed at the provider. */
    public Order stirred(Instant now) {
        return isOver() ? this : with(state, calls.stirred(now));
    }

    /** Somebody is about to call the provider for it. */
    public Order leased(Instant until) {
        return with(state, calls.leased(until));
    }

    /** As after a call that began when it was another: whatever was said during the call is still to be looked into. */
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
