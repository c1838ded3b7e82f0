package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Installation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The kind of deployment that a fault needs. */
enum DeploymentKind {
    /** Two replicas of everything, shared by several faults. */
    SHARED {
        @Override
        Optional<Deployment> prepare(Installation installation, Size size, Path logs) {
            return Optional.of(Deployment.prepare(installation, 2, size.databaseTimeout(), size.settings(), logs));
        }
    },
    /** One replica of everything, on quorum queues, without a comparison of logs. */
    SINGLE {
        @Override
        Optional<Deployment> prepare(Installation installation, Size size, Path logs) {
            var settings = Map.of("HIRING_BROKER_QUORUM_QUEUES", "true", "HIRING_GAPS_COMPARE_EVERY", "24h");
            return Optional.of(Deployment.prepare(installation, 1, Deployment.DATABASE_TIMEOUT, settings, logs));
        }
    },
    /** None: the fault starts its own processes. */
    NONE {
        @Override
        Optional<Deployment> prepare(Installation installation, Size size, Path logs) {
            return Optional.empty();
        }
    };

    /** Starts its servers, but not its services. */
    abstract Optional<Deployment> prepare(Installation installation, Size size, Path logs);
}
