package hiring.choreography.background;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;

/**
 * Trouble with something outside that is tried again and again: said once until it changes, and once when it is over. Not
 * for several threads.
 */
public final class OngoingTrouble {

    private final Consumer<String> warn;
    private final Consumer<String> inform;
    private final String begins;
    private final String ends;
    private Optional<String> kind = Optional.empty();

    /**
     * No trouble so far.
     *
     * @param warn logs the trouble
     * @param inform logs that it is over
     * @param begins what is said with the trouble behind it
     * @param ends what is said when it is over
     */
    public OngoingTrouble(Consumer<String> warn, Consumer<String> inform, String begins, String ends) {
        this.warn = warn;
        this.inform = inform;
        this.begins = begins;
        this.ends = ends;
    }

    /**
     * No trouble so far.
     *
     * @param begins what is said with the trouble behind it, for example {@code database not ready, trying again}
     * @param ends what is said when it is over, for example {@code database ready}
     */
    public static OngoingTrouble saidTo(Logger log, String begins, String ends) {
        return new OngoingTrouble(log::warn, log::info, begins, ends);
    }

    /** Something failed; what is wrong is said unless it has been. */
    public void is(Throwable failure) {
        Diagnosis diagnosis = Diagnosis.of(failure);
        boolean isKnown = diagnosis.kind().isEmpty()
                ? kind.isPresent()
                : kind.filter(diagnosis.kind()::equals).isPresent();
        if (!isKnown) {
            kind = Optional.of(diagnosis.kind());
            warn.accept(begins + ": " + diagnosis.line());
        }
    }

    /** Ends the trouble after a success, and logs that if there was any. Returns whether there was. */
    public boolean isOver() {
        boolean wasThere = kind.isPresent();
        if (wasThere) {
            kind = Optional.empty();
            inform.accept(ends);
        }
        return wasThere;
    }
}
