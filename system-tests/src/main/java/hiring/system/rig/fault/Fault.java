package hiring.system.rig.fault;

import java.time.Duration;

/** A fault that is injected under load. */
interface Fault {

    /** Its number on the command line. */
    int number();

    /** A short description. */
    String title();

    /** How often and how long it is injected. */
    String extent(Size size);

    /** The kind of deployment that it needs. */
    default DeploymentKind deploymentKind(Size size) {
        return DeploymentKind.SHARED;
    }

    /** Whether it leaves the deployment in a state that other faults cannot start from. */
    default boolean leavesDeploymentUnusable(Size size) {
        return false;
    }

    /** The time after which it counts as failed. */
    Duration limit(Size size);

    /** Injects the fault, removes it again, and adds what it finds to the findings of the context. */
    void inject(FaultContext context) throws Exception;
}
