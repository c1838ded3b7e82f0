package hiring.choreography.outbox;

import com.rabbitmq.client.Channel;
import hiring.choreography.broker.Topology;
import hiring.choreography.control.ReplayEnd;
import hiring.choreography.database.Transactions;
import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends stretches of the log once more, a page between two windows of the relay, so that what happens now never waits for
 * what happened long ago. It waits while the addressee has much to do, so that the broker need not keep a whole log.
 */
@Singleton
final class Replayer {

    private static final Logger LOG = LoggerFactory.getLogger(Replayer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration WHILE_THERE_IS_MUCH_TO_DO = Duration.ofMillis(100);
    private static final int PAGE = 2_000;
    private static final int EVENTS_A_MESSAGE = 100;
    private static final int MUCH = 5_000;

    private final Replays replays;
    private final ControlMessageSender mail;
    private final Transactions transactions;
    private final String service;
    private volatile long nextLook = System.nanoTime();

    Replayer(
            Replays replays,
            ControlMessageSender mail,
            Transactions transactions,
            @Value("${micronaut.application.name}") String service) {
        this.replays = replays;
        this.mail = mail;
        this.transactions = transactions;
        this.service = service;
    }

    /** Makes the next step look for a replay at once, because one was requested. */
    void wake() {
        nextLook = System.nanoTime();
    }

    /** Sends a page if there is one to send and it is time to look. Returns how long to rest. */
    Duration relayPage(Channel channel, ConfirmWindow window) {
        if (System.nanoTime() - nextLook < 0) {
            return LOOK_EVERY;
        }
        Duration rest = transactions.write(() ->
                replays.next().map(replay -> relayPage(replay, channel, window)).orElse(LOOK_EVERY));
        nextLook = System.nanoTime() + rest.toNanos();
        return rest;
    }

    private Duration relayPage(Replay replay, Channel channel, ConfirmWindow window) {
        Optional<Long> waiting = Topology.waiting(channel, replay.addressee());
        if (waiting.isEmpty()) {
            LOG.warn("replay cancelled: there is no queue {}", replay.addressee());
            replays.end(replay);
            return Duration.ZERO;
        }
        if (waiting.get() > (replay.batched() ? MUCH / EVENTS_A_MESSAGE : MUCH)) {
            return WHILE_THERE_IS_MUCH_TO_DO;
        }
        Replay further = send(replay, replays.events(replay, PAGE), window);
        if (further.isOver()) {
            end(further);
        } else {
            replays.save(further);
        }
        return Duration.ZERO;
    }

    private static Replay send(Replay replay, List<Replays.Logged> events, ConfirmWindow window) {
        if (events.isEmpty()) {
            return replay.atItsEnd();
        }
        List<OutgoingMessage> messages = replay.batched() ? batches(replay, events) : singles(replay, events);
        if (window.publish(messages).size() < messages.size()) {
            throw new IllegalStateException("the queue " + replay.addressee() + " went away during a replay");
        }
        return replay.further(events.get(events.size() - 1).seq(), events.size());
    }

    private void end(Replay replay) {
        LOG.info("replayed to={} events={}", replay.addressee(), replay.sent());
        replay.ticket()
                .ifPresent(ticket -> mail.send(
                        replay.addressee(), List.of(new ReplayEnd(ticket, StageName.ownedBy(service), replay.sent()))));
        replays.end(replay);
    }

    private static List<OutgoingMessage> singles(Replay replay, List<Replays.Logged> events) {
        return events.stream()
                .map(event -> OutgoingMessage.to(replay.addressee(), event.seq(), event.body()))
                .toList();
    }

    private static List<OutgoingMessage> batches(Replay replay, List<Replays.Logged> events) {
        List<OutgoingMessage> messages = new ArrayList<>();
        for (int from = 0; from < events.size(); from += EVENTS_A_MESSAGE) {
            List<Replays.Logged> some = events.subList(from, Math.min(from + EVENTS_A_MESSAGE, events.size()));
            String body = some.stream().map(Replays.Logged::body).collect(Collectors.joining(",", "[", "]"));
            messages.add(OutgoingMessage.batchTo(replay.addressee(), some.get(0).seq(), body));
        }
        return messages;
    }
}
