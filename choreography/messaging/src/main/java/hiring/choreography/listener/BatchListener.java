package hiring.choreography.listener;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.broker.BrokerConnections;
import hiring.choreography.broker.BrokerLoop;
import hiring.choreography.broker.Topology;
import hiring.choreography.control.ControlMessageHandlers;
import hiring.choreography.database.Schema;
import hiring.choreography.database.Transactions;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consumes the service's queue: takes the messages that have arrived, handles them in one transaction, commits, and then
 * acknowledges.
 * Replicas of a service share its queue.
 */
@Context
@Requires(beans = EventHandler.class)
public final class BatchListener {

    private static final Logger LOG = LoggerFactory.getLogger(BatchListener.class);
    private static final int PREFETCH = 500;
    private static final int LARGEST_BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final String queue;
    private final EventHandler handler;
    private final ControlMessageHandlers controlMessages;
    private final Transactions transactions;
    private final Topology topology;
    private final DeadLetterStore deadLetters;
    private final ListenerMetrics metrics;
    private final Clock clock;
    private final BrokerLoop loop;
    private final OngoingTrouble trouble;

    BatchListener(
            EventHandler handler,
            ControlMessageHandlers controlMessages,
            Transactions transactions,
            Topology topology,
            DeadLetterStore deadLetters,
            ListenerMetrics metrics,
            Clock clock,
            BrokerConnections connections,
            Schema schema,
            @Value("${micronaut.application.name}") String service) {
        this.queue = service;
        this.handler = handler;
        this.controlMessages = controlMessages;
        this.transactions = transactions;
        this.topology = topology;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.clock = clock;
        this.trouble = OngoingTrouble.saidTo(
                LOG,
                service + " database in trouble, the batch is kept and tried again",
                service + " database well again");
        this.loop = new BrokerLoop(service + " listener", connections, schema, this::run, metrics::sessionTriedAgain);
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

    /** Whether events are being consumed right now. */
    public boolean isWorking() {
        return loop.isEstablished();
    }

    private void run(Channel channel, Runnable established) throws Exception {
        topology.declareQueue(channel, queue, handler.routingKeys());
        channel.basicQos(PREFETCH);
        DeliveryBuffer buffer = new DeliveryBuffer(channel);
        channel.basicConsume(queue, false, buffer);
        try {
            consume(channel, buffer, established);
        } finally {
            metrics.waitingIsUnknown();
        }
    }

    private void consume(Channel channel, DeliveryBuffer buffer, Runnable established) throws Exception {
        BatchHandling handling = new BatchHandling(workOn(channel), deadLetters, patienceWith(channel), trouble);
        Linger linger = new Linger(handler.linger(), loop::pause, batch -> buffer.fill(batch, LARGEST_BATCH));
        QueueWatch watch = new QueueWatch(() -> channel.messageCount(queue), metrics, clock);
        while (buffer.isOpen() && !loop.isStopped()) {
            established.run();
            watch.look();
            List<Delivery> batch = buffer.next(LARGEST_BATCH, PATIENCE);
            if (!batch.isEmpty()) {
                linger.await(batch);
                handling.handle(batch);
                channel.basicAck(batch.get(batch.size() - 1).getEnvelope().getDeliveryTag(), true);
                linger.handled();
            }
        }
    }

    private BatchHandling.Work workOn(Channel channel) {
        return new BatchHandling.Work() {
            @Override
            public void prepare(Batch batch) {
                bind(channel, handler.furtherRoutingKeys(batch.events()));
            }

            @Override
            public void commit(Batch batch) {
                BatchListener.this.commit(batch);
            }
        };
    }

    private void bind(Channel channel, Set<String> routingKeys) {
        try {
            topology.bind(channel, queue, routingKeys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit(Batch batch) {
        transactions.write(() -> {
            if (!batch.events().isEmpty()) {
                handler.handle(batch.events());
            }
            controlMessages.handle(batch.messages());
            return batch;
        });
        metrics.committed(batch.events());
    }

    private BatchHandling.Patience patienceWith(Channel channel) {
        return new BatchHandling.Patience() {
            @Override
            public boolean isWorthTryingAgain() {
                return channel.isOpen() && !loop.isStopped();
            }

            @Override
            public void pause(Duration duration) {
                metrics.batchTriedAgain();
                loop.pause(duration);
            }
        };
    }
}
