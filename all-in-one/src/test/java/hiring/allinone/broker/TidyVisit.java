package hiring.allinone.broker;

import java.nio.file.Path;

/** Starts, uses and closes a broker of each kind. */
final class TidyVisit {

    private TidyVisit() {}

    public static void main(String[] arguments) throws Exception {
        visit(EmbeddedBroker.inMemory(0));
        visit(EmbeddedBroker.onDisk(0, Path.of(arguments[0])));
    }

    private static void visit(EmbeddedBroker broker) throws Exception {
        try (broker;
                var client = Client.connect(broker.uri())) {
            client.declareExchange();
            client.declareQueue("visitors", "#");
            client.publishConfirmed("some.visit", "hello");
        }
    }
}
