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

/** What operators do with the events that their service could not handle; refusals are problems as HTTP answers them. */
@Singleton
public final class DeadLetterService {

    static final String REDRIVE = "redrive";
    static final String DISCARD = "discard";

    private final DeadLetters parked;

    DeadLetterService(DeadLetters parked) {
        this.parked = parked;
    }

    /** The events that have waited longest for a decision, in brief. */
    public List<DeadLetterSummary> oldest(int most) {
        return parked.list(DeadLetterFilter.ALL_PARKED, 0, most).stream()
                .map(DeadLetterSummary::of)
                .toList();
    }

    Page<DeadLetter> list(DeadLetterFilter filter, PageRequest page) {
        return Page.of(parked.list(filter, page.after(), page.limit() + 1), page, DeadLetter::id);
    }

    /** @throws NotFoundException if there is none */
    DeadLetter find(long id) {
        return parked.find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Handles an event again.
     *
     * @throws NotFoundException if there is none, or no longer
     * @throws ActionNotAllowedException if it is discarded
     * @throws FailedAgainException if it still cannot be handled; it stays where it is
     */
    public RedriveResult redrive(long id) {
        RedriveResult redriven = parked.redrive(id);
        return switch (redriven.result()) {
            case HANDLED -> redriven;
            case FAILED ->
                throw new FailedAgainException(
                        "Parked event " + id,
                        redriven.cause().orElse(""),
                        DeadLetterState.PARKED.name(),
                        List.of(REDRIVE, DISCARD));
            case GONE -> throw refused(id, REDRIVE);
        };
    }

    /** Handles a page of events again, each in a transaction of its own, so that one that fails holds up no others. */
    Page<RedriveResult> redriveAll(DeadLetterFilter filter, PageRequest page) {
        return list(filter, page).map(event -> parked.redrive(event.id()));
    }

    /**
     * Decides that an event is never handled again.
     *
     * @throws NotFoundException if there is none
     * @throws ActionNotAllowedException if that was decided before
     */
    DeadLetter discard(long id, Actor actor, String reason) {
        return parked.discard(id, actor, reason).orElseThrow(() -> refused(id, DISCARD));
    }

    /** Why nothing could be done with an event: it was discarded, or it is not there. */
    private RefusedException refused(long id, String action) {
        return parked.find(id)
                .<RefusedException>map(event -> new ActionNotAllowedException(
                        action, "parked event " + id, Optional.of(event.state().name()), List.of(), Optional.empty()))
                .orElseGet(() -> unknown(id));
    }

    private static NotFoundException unknown(long id) {
        return new NotFoundException("There is no parked event " + id + ".");
    }
}
