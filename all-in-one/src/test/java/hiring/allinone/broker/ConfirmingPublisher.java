package hiring.allinone.broker;

import java.nio.file.Path;

/** Starts a broker, publishes numbers to it, and prints each number when the broker has confirmed it. */
final class ConfirmingPublisher {

    private ConfirmingPublisher() {}

    public static void main(String[] arguments) throws Exception {
        try (var broker = EmbeddedBroker.onDisk(0, Path.of(arguments[0]));
                var client = Client.connect(broker.uri())) {
            client.declareExchange();
            client.declareQueue("offer-service", "application.*");
            for (int n = 0; n < Integer.MAX_VALUE; n++) {
                client.publishConfirmed("application.submitted", Integer.toString(n));
                System.out.println(n);
            }
        }
    }
}
