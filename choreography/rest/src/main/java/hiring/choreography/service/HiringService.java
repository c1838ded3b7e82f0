package hiring.choreography.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts one service, on its own or beside others in the same process. */
public final class HiringService {

    private static final Logger LOG = LoggerFactory.getLogger(HiringService.class);

    private HiringService() {}

    /**
     * Starts a service and waits until it takes requests; not until broker and database are there.
     *
     * @param name the service's name and configuration folder, for example {@code offer-service}
     * @param properties what is configured otherwise than in its folder and the environment
     * @return the running server; stopping it ends the service
     */
    public static EmbeddedServer start(String name, Map<String, Object> properties) {
        EmbeddedServer server = ApplicationContext.builder()
                .deduceEnvironment(false)
                .overrideConfigLocations("classpath:choreography", "classpath:" + name)
                .properties(properties)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
        LOG.info("{} takes requests at {}", name, server.getURL());
        return server;
    }

    /** Runs a service as a process of its own, until it is stopped. */
    public static void main(String name) {
        EmbeddedServer server = start(name, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "shutdown"));
    }
}
