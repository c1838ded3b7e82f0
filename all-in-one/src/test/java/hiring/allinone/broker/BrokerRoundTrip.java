package hiring.allinone.broker;

import java.nio.file.Path;

/** Starts, uses and closes a broker of each kind. */
final class BrokerRoundTrip {

    private BrokerRoundTrip() {}

    public static void main(String[] arguments) throws Exception {
        roundTrip(EmbeddedBroker.inMemory(0));
        roundTrip(EmbeddedBroker.onDisk(0, Path.of(arguments[0])));
    }

    private static void roundTrip(EmbeddedBroker broker) throws Exception {
        try (broker;
                var client = Client.connect(broker.uri())) {
            client.declareExchange();
            client.declareQueue("visitors", "#");
            client.publishConfirmed("some.visit", "hello");
        }
    }
}
