package hiring.benchmarks.hires;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import hiring.choreography.listener.DeliveryBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A thread that handles what a queue delivers, in batches. */
final class FloorConsumer {

    private static final int LARGEST_BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Channel channel;
    private final DeliveryBuffer buffer;
    private final Consumer<List<FloorEvent>> handler;
    private volatile boolean stopped;

    private FloorConsumer(Channel channel, Consumer<List<FloorEvent>> handler) {
        this.channel = channel;
        this.buffer = new DeliveryBuffer(channel);
        this.handler = handler;
    }

    static FloorConsumer start(String queue, Channel channel, Consumer<List<FloorEvent>> handler) throws IOException {
        FloorConsumer consumer = new FloorConsumer(channel, handler);
        channel.basicConsume(queue, false, consumer.buffer);
        Thread thread = new Thread(consumer::run, "floor " + queue);
        thread.setDaemon(true);
        thread.start();
        return consumer;
    }

    void stop() {
        stopped = true;
    }

    private void run() {
        try {
            while (!stopped && buffer.isOpen()) {
                handleNext();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handleNext() throws IOException, InterruptedException {
        List<Delivery> batch = buffer.next(LARGEST_BATCH, PATIENCE);
        if (!batch.isEmpty()) {
            handler.accept(batch.stream()
                    .map(delivery -> FloorEvent.read(delivery.getBody()))
                    .toList());
            channel.basicAck(batch.get(batch.size() - 1).getEnvelope().getDeliveryTag(), true);
        }
    }
}
