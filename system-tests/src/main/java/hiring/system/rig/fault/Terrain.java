package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Installation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a fault strikes. */
enum Terrain {
    /** Two replicas of everything, which one fault after another strikes. */
    SHARED {
        @Override
        Optional<Deployment> prepare(Installation installation, Size size, Path logs) {
            return Optional.of(Deployment.prepare(installation, 2, size.silence(), size.patience(), logs));
        }
    },
    /** One replica of everything, on queues that RabbitMQ replicates; it compares no logs meanwhile. */
    SINGLE {
        @Override
        Optional<Deployment> prepare(Installation installation, Size size, Path logs) {
            var settings = Map.of("HIRING_BROKER_QUORUM_QUEUES", "true", "HIRING_GAPS_COMPARE_EVERY", "24h");
            return Optional.of(Deployment.prepare(installation, 1, Deployment.SILENCE, settings, logs));
        }
    },
    /** Nothing: the fault brings its own. */
    NONE {
        @Override
        Optional<Deployment> prepare(Installation installation, Size size, Path logs) {
            return Optional.empty();
        }
    };

    /** Starts its servers, and none of its services yet. */
    abstract Optional<Deployment> prepare(Installation installation, Size size, Path logs);
}
