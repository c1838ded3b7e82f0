package hiring.statusaggregator.rebuild;

import java.time.Instant;
import java.util.Optional;

/**
 * The projection made anew from the owners' logs, and compared with the one that is shown.
 *
 * @param takesOver whether what differs is replaced, or only reported
 * @param events how many events were loaded so far
 * @param applications how many applications were compared so far
 * @param differences how many differences were found so far
 * @param detail what became of it, where that takes words
 */
record Rebuild(
        long id,
        RebuildState state,
        boolean takesOver,
        Instant requestedAt,
        Optional<Instant> finishedAt,
        long events,
        long applications,
        long differences,
        Optional<String> detail) {

    Rebuild loaded(long more) {
        return new Rebuild(
                id, state, takesOver, requestedAt, finishedAt, events + more, applications, differences, detail);
    }

    Rebuild compared(int more, int found) {
        return new Rebuild(
                id,
                state,
                takesOver,
                requestedAt,
                finishedAt,
                events,
                applications + more,
                differences + found,
                detail);
    }

    Rebuild in(RebuildState next) {
        return new Rebuild(id, next, takesOver, requestedAt, finishedAt, events, applications, differences, detail);
    }

    Rebuild finished(RebuildState end, Instant now) {
        return new Rebuild(
                id, end, takesOver, requestedAt, Optional.of(now), events, applications, differences, detail);
    }

    Rebuild saying(String words) {
        return new Rebuild(
                id, state, takesOver, requestedAt, finishedAt, events, applications, differences, Optional.of(words));
    }

    /** This rebuild from its beginning: whoever takes it over trusts nothing of what was done. */
    Rebuild fromTheBeginning() {
        return new Rebuild(
                id, RebuildState.LOADING, takesOver, requestedAt, Optional.empty(), 0, 0, 0, Optional.empty());
    }
}
