package hiring.statusaggregator.rebuild;

import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.database.Schema;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;

/** Polls for requested rebuilds and runs them. */
@Context
final class RebuildLoop {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final RebuildRun rebuild;
    private final BrokerLoop loop;

    RebuildLoop(
            RebuildRun rebuild,
            BrokerConnections connections,
            Schema schema,
            @Value("${micronaut.application.name}") String ourselves) {
        this.rebuild = rebuild;
        this.loop = new BrokerLoop(ourselves + " rebuild", connections, schema, this::run);
    }

    @PostConstruct
    void start() {
        loop.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        loop.stop();
        loop.awaitEnd();
    }

    private void run(Channel channel, Runnable established) throws IOException, InterruptedException {
        while (channel.isOpen() && !loop.isStopped()) {
            rebuild.runNext(channel);
            established.run();
            loop.pause(LOOK_EVERY);
        }
    }
}
