package hiring.system.rig.load;

import hiring.system.rig.oracle.Owner;
import java.net.URI;
import java.util.List;

/** The addresses of the services. */
@FunctionalInterface
public interface Addresses {

    /** Returns the addresses of all replicas of an owner. */
    List<URI> of(Owner owner);
}
