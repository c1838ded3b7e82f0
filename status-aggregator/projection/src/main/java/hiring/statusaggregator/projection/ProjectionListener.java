package hiring.statusaggregator.projection;

import java.sql.Connection;
import java.util.Collection;

/** Is told what becomes of projections, in the transaction in which it does. */
public interface ProjectionListener {

    /**
     * Some projections take the place of others.
     *
     * @param before whole, and locked; of an application of which nothing was heard yet an unheard one, or none
     * @param after whole; of an application that is taken away none
     */
    void changed(
            Connection connection, Collection<ApplicationProjection> before, Collection<ApplicationProjection> after);
}
