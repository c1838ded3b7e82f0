package hiring.statusaggregator.rebuild;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import hiring.choreography.broker.Topology;
import hiring.choreography.control.ControlMessageCodec;
import hiring.choreography.control.ReplayEnd;
import hiring.choreography.control.ReplayRequest;
import hiring.choreography.control.Selection;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.EventCodec;
import hiring.choreography.listener.DeliveryBuffer;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.process.StageName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Loads the owners' logs: requests a replay of all events, in batches, to the rebuild's own queue. */
final class RebuildLoading {

    private static final int PREFETCH = 40;
    private static final int MESSAGES_A_TRANSACTION = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** After this many waits without a message, the missing owners are considered silent. */
    private static final int SILENCES_ALLOWED = 60;

    private final Channel channel;
    private final String queue;
    private final String ticket;
    private final ShadowTimeline shadow;
    private final Transactions transactions;
    private final Map<StageName, Long> ended = new TreeMap<>();
    private long events;

    RebuildLoading(Channel channel, String queue, String ticket, ShadowTimeline shadow, Transactions transactions) {
        this.channel = channel;
        this.queue = queue;
        this.ticket = ticket;
        this.shadow = shadow;
        this.transactions = transactions;
    }

    /**
     * Loads the logs of all owners.
     *
     * @param progress receives the number of events loaded so far, after each transaction and while no message arrives
     * @return the owners that did not answer
     * @throws IncompleteLogException if fewer events arrived than an owner has sent
     */
    Set<StageName> load(Set<StageName> owners, ControlMessageSender mail, Progress progress)
            throws IOException, InterruptedException {
        channel.queueDeclare(queue, true, false, false, Map.of());
        channel.queuePurge(queue);
        transactions.write(() -> {
            shadow.clear();
            return queue;
        });
        Set<StageName> asked = owners.stream()
                // an owner without a queue cannot answer
                .filter(owner -> Topology.waiting(channel, owner.service()).isPresent())
                .collect(Collectors.toSet());
        ask(asked, mail);
        channel.basicQos(PREFETCH);
        DeliveryBuffer inbox = new DeliveryBuffer(channel);
        String consumer = channel.basicConsume(queue, false, inbox);
        loadUntilAllHaveEnded(asked, inbox, progress);
        channel.basicCancel(consumer);
        channel.queueDelete(queue);
        requireCompleteness();
        Set<StageName> silent = new TreeSet<>(owners);
        silent.removeAll(ended.keySet());
        return silent;
    }

    /** The number of events loaded. */
    long events() {
        return events;
    }

    /** Records the progress of the loading. */
    interface Progress {
        void loaded(long events);
    }

    private void ask(Set<StageName> owners, ControlMessageSender mail) {
        transactions.write(() -> {
            owners.forEach(owner -> mail.send(
                    owner.service(),
                    List.of(new ReplayRequest(queue, Selection.EVERYTHING, true, Optional.of(ticket)))));
            return ticket;
        });
    }

    private void loadUntilAllHaveEnded(Set<StageName> owners, DeliveryBuffer inbox, Progress progress)
            throws IOException, InterruptedException {
        int silences = 0;
        while (!ended.keySet().containsAll(owners) && silences < SILENCES_ALLOWED) {
            List<Delivery> batch = inbox.next(MESSAGES_A_TRANSACTION, PATIENCE);
            if (batch.isEmpty()) {
                requireOpen(inbox);
                silences++;
                progress.loaded(events);
            } else {
                silences = 0;
                events += load(batch);
                progress.loaded(events);
                channel.basicAck(batch.get(batch.size() - 1).getEnvelope().getDeliveryTag(), true);
            }
        }
    }

    private static void requireOpen(DeliveryBuffer inbox) {
        if (!inbox.isOpen()) {
            throw new IllegalStateException("the broker went away during a rebuild");
        }
    }

    private int load(List<Delivery> batch) {
        List<IncomingEvent> events = new ArrayList<>();
        for (Delivery message : batch) {
            if (EventCodec.BATCH_CONTENT_TYPE.equals(message.getProperties().getContentType())) {
                events.addAll(IncomingEvent.allOf(message.getBody()));
            } else {
                ControlMessageCodec.find(message.getBody()).ifPresent(letter -> {
                    if (letter instanceof ReplayEnd end && end.ticket().equals(ticket)) {
                        ended.put(end.owner(), end.events());
                    }
                });
            }
        }
        transactions.write(() -> {
            shadow.add(events);
            return events;
        });
        return events.size();
    }

    private void requireCompleteness() {
        Map<StageName, Long> loaded = transactions.read(shadow::count);
        String incomplete = ended.entrySet().stream()
                .filter(end -> !end.getValue().equals(loaded.getOrDefault(end.getKey(), 0L)))
                .map(end -> end.getKey() + ": " + loaded.getOrDefault(end.getKey(), 0L) + " of " + end.getValue())
                .collect(Collectors.joining(", "));
        if (!incomplete.isEmpty()) {
            throw new IncompleteLogException("loaded less than was sent: " + incomplete);
        }
    }
}
