package hiring.choreography.operator;

import hiring.choreography.deadletter.DeadLetter;
import hiring.choreography.deadletter.DeadLetterFilter;
import hiring.choreography.deadletter.DeadLetterState;
import hiring.choreography.deadletter.DeadLetterSummary;
import hiring.choreography.deadletter.DeadLetters;
import hiring.choreography.deadletter.RedriveResult;
import hiring.choreography.event.Actor;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.FailedAgainException;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import hiring.choreography.web.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The operators' commands on dead letters. A refusal is thrown as the problem that HTTP answers. */
@Singleton
public final class DeadLetterService {

    static final String REDRIVE = "redrive";
    static final String DISCARD = "discard";

    private final DeadLetters deadLetters;

    DeadLetterService(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** Summaries of the dead letters that have waited longest for a decision. */
    public List<DeadLetterSummary> oldest(int most) {
        return deadLetters.list(DeadLetterFilter.ALL_OPEN, 0, most).stream()
                .map(DeadLetterSummary::of)
                .toList();
    }

    Page<DeadLetter> list(DeadLetterFilter filter, PageRequest page) {
        return Page.of(deadLetters.list(filter, page.after(), page.limit() + 1), page, DeadLetter::id);
    }

    /** @throws NotFoundException if it does not exist */
    DeadLetter find(long id) {
        return deadLetters.find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Handles a dead letter again.
     *
     * @throws NotFoundException if it does not exist, or no longer does
     * @throws ActionNotAllowedException if it is discarded
     * @throws FailedAgainException if it still cannot be handled; it stays a dead letter
     */
    public RedriveResult redrive(long id) {
        RedriveResult redriven = deadLetters.redrive(id);
        return switch (redriven.result()) {
            case HANDLED -> redriven;
            case FAILED ->
                throw new FailedAgainException(
                        "Dead letter " + id,
                        redriven.cause().orElse(""),
                        DeadLetterState.PARKED.name(),
                        List.of(REDRIVE, DISCARD));
            case GONE -> throw refused(id, REDRIVE);
        };
    }

    /** Handles a page of dead letters again, each in its own transaction, so that a failure does not affect the others. */
    Page<RedriveResult> redriveAll(DeadLetterFilter filter, PageRequest page) {
        return list(filter, page).map(letter -> deadLetters.redrive(letter.id()));
    }

    /**
     * Discards a dead letter: it is never handled again.
     *
     * @throws NotFoundException if it does not exist
     * @throws ActionNotAllowedException if it is discarded already
     */
    DeadLetter discard(long id, Actor actor, String reason) {
        return deadLetters.discard(id, actor, reason).orElseThrow(() -> refused(id, DISCARD));
    }

    /** The reason for a refusal: the dead letter is discarded, or it does not exist. */
    private RefusedException refused(long id, String action) {
        return deadLetters
                .find(id)
                .<RefusedException>map(letter -> new ActionNotAllowedException(
                        action, "dead letter " + id, Optional.of(letter.state().name()), List.of(), Optional.empty()))
                .orElseGet(() -> unknown(id));
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no dead letter " + id + ".");
    }
}
