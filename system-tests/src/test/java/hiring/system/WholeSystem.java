package hiring.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Injects one shared system into test classes; it is started once and stopped at the end of the run. */
public final class WholeSystem implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(WholeSystem.class);

    private record Shared(RunningSystem running) implements AutoCloseable {

        @Override
        public void close() {
            running.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSystem.class || type == Recruiting.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSystem running = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(RunningSystem.start()), Shared.class)
                .running();
        return parameter.getParameter().getType() == Recruiting.class ? new Recruiting(running) : running;
    }
}
