package hiring.choreography.listener;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.Envelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The messages that the broker has pushed and that wait for their batch; no more than the prefetch. */
public final class DeliveryBuffer extends DefaultConsumer {

    private final BlockingQueue<Delivery> waiting = new LinkedBlockingQueue<>();
    private volatile boolean cancelled;

    /** @param channel which it is to consume on, its prefetch being set */
    public DeliveryBuffer(Channel channel) {
        super(channel);
    }

    /**
     * The next batch: the messages that have arrived, up to a limit.
     *
     * @return empty if nothing came within the time
     */
    public List<Delivery> next(int most, Duration patience) throws InterruptedException {
        List<Delivery> batch = new ArrayList<>();
        Delivery first = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, most - 1);
        }
        return batch;
    }

    /** Adds to a batch what has arrived since, up to a limit. */
    public void fill(List<Delivery> batch, int most) {
        waiting.drainTo(batch, most - batch.size());
    }

    /** Whether the broker still delivers to this consumer. */
    public boolean isOpen() {
        return !cancelled && getChannel().isOpen();
    }

    @Override
    public void handleDelivery(String consumer, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
        waiting.add(new Delivery(envelope, properties, body));
    }

    @Override
    public void handleCancel(String consumer) {
        cancelled = true;
    }
}
