package hiring.statusaggregator.projection;

import java.sql.Connection;
import java.util.Collection;

/** Is told what becomes of pictures, in the transaction in which it does. */
public interface Onlooker {

    /**
     * Some pictures take the place of others.
     *
     * @param before whole, and locked; of an application of which nothing was heard yet an unheard one, or none
     * @param after whole; of an application that is taken away none
     */
    void changed(Connection connection, Collection<StatusPicture> before, Collection<StatusPicture> after);
}
