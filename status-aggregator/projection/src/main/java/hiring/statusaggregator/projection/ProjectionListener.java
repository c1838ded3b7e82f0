package hiring.statusaggregator.projection;

import java.util.Collection;

/** Is notified of changes to projections, in the transaction that makes them. */
public interface ProjectionListener {

    /**
     * Handles the replacement of projections.
     *
     * @param before complete and locked; for an application without events, an empty projection or none
     * @param after complete; none for a removed application
     */
    void changed(Collection<ApplicationProjection> before, Collection<ApplicationProjection> after);
}
