package hiring.allinone;

import hiring.choreography.service.HiringService;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All seven services, running in this process until {@link #close()}. */
public final class HiringSystem implements AutoCloseable {

    private final Map<Service, EmbeddedServer> servers;

    private HiringSystem(Map<Service, EmbeddedServer> servers) {
        this.servers = servers;
    }

    /**
     * Starts the services in parallel and waits until all accept requests; not until they are ready.
     *
     * @throws RuntimeException if one of them cannot be started; the others are stopped again
     */
    public static HiringSystem start(Plan plan) {
        Map<Service, EmbeddedServer> started = Collections.synchronizedMap(new EnumMap<>(Service.class));
        HiringSystem system = new HiringSystem(started);
        ExecutorService starters = Executors.newFixedThreadPool(Service.values().length);
        try {
            List<CompletableFuture<Void>> starting = new ArrayList<>();
            for (Service service : Service.values()) {
                starting.add(CompletableFuture.runAsync(() -> started.put(service, start(service, plan)), starters));
            }
            CompletableFuture.allOf(starting.toArray(CompletableFuture<?>[]::new))
                    .join();
            return system;
        } catch (CompletionException e) {
            system.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            starters.shutdown();
        }
    }

    private static EmbeddedServer start(Service service, Plan plan) {
        return HiringService.start(service.fullName(), plan.propertiesOf(service));
    }

    /** The address of a service, for example {@code http://127.0.0.1:8080}. */
    public URI uri(Service service) {
        return server(service).getURI();
    }

    /** Stops a service gracefully: it finishes the work that it has begun. */
    public void stop(Service service) {
        server(service).stop();
    }

    /** Stops all of them. */
    @Override
    public void close() {
        List.copyOf(servers.values()).forEach(EmbeddedServer::stop);
    }

    private EmbeddedServer server(Service service) {
        EmbeddedServer server = servers.get(service);
        if (server == null) {
            throw new IllegalStateException(service + " was not started");
        }
        return server;
    }
}
