package hiring.system.rig.load;

import hiring.system.rig.oracle.Owner;
import java.net.URI;
import java.util.List;

/** Where the services take requests. */
@FunctionalInterface
public interface Addresses {

    /** All replicas of the service that owns something. */
    List<URI> of(Owner owner);
}
