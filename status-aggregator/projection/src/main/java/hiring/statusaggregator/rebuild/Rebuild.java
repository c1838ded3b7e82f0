package hiring.statusaggregator.rebuild;

import java.time.Instant;
import java.util.Optional;

/**
 * A rebuild of the read model from the owners' logs, and its comparison with the current one.
 *
 * @param takesOver whether differences are repaired, or only reported
 * @param events number of events loaded so far
 * @param applications number of applications compared so far
 * @param differences number of differences found so far
 * @param detail an explanation of the result, where it needs one
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

    /** Restarts this rebuild: the replica that takes it over does not rely on earlier progress. */
    Rebuild fromTheBeginning() {
        return new Rebuild(
                id, RebuildState.LOADING, takesOver, requestedAt, Optional.empty(), 0, 0, 0, Optional.empty());
    }
}
