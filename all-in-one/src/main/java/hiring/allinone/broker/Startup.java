package hiring.allinone.broker;

import java.util.Map;
import java.util.Optional;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener.DefaultSystemLauncherListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.SystemConfig;

/** One attempt to start Qpid. It is a listener because Qpid reports to listeners only, failures included. */
final class Startup extends DefaultSystemLauncherListener {

    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Optional<Broker<?>> broker = Optional.empty();

    void run(SystemLauncher launcher, Map<String, Object> attributes) throws Exception {
        launcher.startup(attributes);
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    int boundPort() {
        return broker.orElseThrow().getPorts().stream()
                .mapToInt(port -> port.getBoundPort())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void onContainerResolve(SystemConfig<?> config) {
        broker = Optional.of((Broker<?>) config.getContainer());
    }

    @Override
    public void errorOnStartup(RuntimeException cause) {
        failure = Optional.of(cause);
    }
}
