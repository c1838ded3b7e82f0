package hiring.statusaggregator.feed;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.database.Schema;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.longpoll.WaitingRequests;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * Publishes to the other replicas which applications have changed here, and receives their changes: one replica may serve a
 * page while another processes the event. The messages are not persistent. A replica that may have missed some treats
 * everything as changed, which only costs its pages a refresh.
 */
@Context
final class ReplicaChanges {

    private static final String EXCHANGE = "status-aggregator.changes";
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_WAITING = 10_000;
    private static final long PATIENCE_MILLIS = 200;

    /** A page is up to date within a second; a message for each transaction would be as many as there are events. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(100);

    private final ChangeFeed changes;
    private final WaitingRequests requests;
    private final BrokerLoop loop;
    private final String itself = UUID.randomUUID().toString();
    private final BlockingQueue<ApplicationId> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean isIncomplete;

    ReplicaChanges(ChangeFeed changes, WaitingRequests requests, BrokerConnections connections, Schema schema) {
        this.changes = changes;
        this.requests = requests;
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

    /** Notifies the other replicas of changed applications. */
    void publish(Collection<ApplicationId> applications) {
        for (ApplicationId application : applications) {
            // a change does not wait for readers
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
        mayHaveMissedSome();
        // messages in transit when the last session ended may be lost
        isIncomplete = true;
        established.run();
        while (channel.isOpen() && !loop.isStopped()) {
            publishNext(channel);
        }
    }

    private void publishNext(Channel channel) throws IOException, InterruptedException {
        ApplicationId first = waiting.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            Set<ApplicationId> some = new LinkedHashSet<>(List.of(first));
            waiting.drainTo(some, MOST_AT_ONCE - 1);
            publish(channel, some);
            loop.pause(BETWEEN_MESSAGES);
        }
        if (isIncomplete && waiting.isEmpty()) {
            isIncomplete = false;
            publish(channel, Set.of());
        }
    }

    /** An empty set means that changes may be missing. */
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
        List<ApplicationId> changed =
                new ArrayList<>(ApplicationIds.numbers(new String(body, StandardCharsets.US_ASCII)));
        if (changed.isEmpty()) {
            mayHaveMissedSome();
        } else {
            changes.changed(changed);
            requests.changed(changed);
        }
    }

    private void mayHaveMissedSome() {
        changes.mayHaveMissedSome();
        requests.mayHaveMissedSome();
    }
}
