package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Installation;
import java.nio.file.Path;
import java.util.Map;

/** What a fault strikes. */
enum Terrain {
    /** Two replicas of everything, which one fault after another strikes. */
    SHARED {
        @Override
        Deployment prepare(Installation installation, Path logs) {
            return Deployment.prepare(installation, 2, Map.of(), logs);
        }
    },
    /** One replica of everything, on queues that RabbitMQ replicates. */
    QUORUM_QUEUES {
        @Override
        Deployment prepare(Installation installation, Path logs) {
            return Deployment.prepare(installation, 1, Map.of("HIRING_BROKER_QUORUM_QUEUES", "true"), logs);
        }
    };

    /** Starts its servers, and none of its services yet. */
    abstract Deployment prepare(Installation installation, Path logs);
}
