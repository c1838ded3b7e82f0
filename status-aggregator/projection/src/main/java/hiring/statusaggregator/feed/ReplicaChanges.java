package hiring.statusaggregator.feed;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.database.Schema;
import hiring.choreography.journey.ApplicationId;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tells the other replicas which applications have changed here, and hears it of them: a page may be open at one while another
 * hears the event. What is told is not kept anywhere. Whoever may have missed some of it takes everything for changed, which costs
 * its pages a look and nothing more.
 */
@Context
final class ReplicaChanges {

    private static final String EXCHANGE = "status-aggregator.changes";
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_WAITING = 10_000;
    private static final long PATIENCE_MILLIS = 200;

    private final ChangeFeed changes;
    private final BrokerLoop loop;
    private final String itself = UUID.randomUUID().toString();
    private final BlockingQueue<ApplicationId> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean isIncomplete;

    ReplicaChanges(ChangeFeed changes, BrokerConnections connections, Schema schema) {
        this.changes = changes;
        this.loop = new BrokerLoop("status-aggregator changes", connections, schema, this::share);
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

    /** Tells the others that some applications have changed. */
    void tell(Collection<ApplicationId> applications) {
        for (ApplicationId application : applications) {
            // nobody who changes something waits for those who look at it
            if (!waiting.offer(application)) {
                isIncomplete = true;
            }
        }
    }

    private void share(Channel channel, Runnable established) throws IOException, InterruptedException {
        channel.exchangeDeclare(EXCHANGE, BuiltinExchangeType.FANOUT, true);
        String queue = channel.queueDeclare().getQueue();
        channel.queueBind(queue, EXCHANGE, "");
        channel.basicConsume(
                queue,
                true,
                (tag, message) -> receive(message.getProperties().getAppId(), message.getBody()),
                tag -> {});
        changes.mayHaveMissedSome();
        // what was on its way when the last session ended may not have arrived
        isIncomplete = true;
        established.run();
        while (channel.isOpen() && !loop.isStopped()) {
            tell(channel);
        }
    }

    private void tell(Channel channel) throws IOException, InterruptedException {
        ApplicationId first = waiting.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            Set<ApplicationId> some = new LinkedHashSet<>(List.of(first));
            waiting.drainTo(some, MOST_AT_ONCE - 1);
            publish(channel, some);
        }
        if (isIncomplete && waiting.isEmpty()) {
            isIncomplete = false;
            publish(channel, Set.of());
        }
    }

    /** None at all means that some may be missing. */
    private void publish(Channel channel, Set<ApplicationId> some) throws IOException {
        String numbers = some.stream().map(ApplicationId::toString).collect(Collectors.joining(","));
        AMQP.BasicProperties sender =
                new AMQP.BasicProperties.Builder().appId(itself).build();
        channel.basicPublish(EXCHANGE, "", sender, numbers.getBytes(StandardCharsets.US_ASCII));
    }

    private void receive(String sender, byte[] body) {
        if (itself.equals(sender)) {
            return;
        }
        List<ApplicationId> told = new ArrayList<>(ApplicationIds.numbers(new String(body, StandardCharsets.US_ASCII)));
        if (told.isEmpty()) {
            changes.mayHaveMissedSome();
        } else {
            changes.changed(told);
        }
    }
}
