package hiring.system.servers;

import hiring.allinone.broker.EmbeddedBroker;
import java.net.URI;

/** The embedded broker that the demo uses. */
record BrokerInProcess(EmbeddedBroker broker) implements Broker {

    static BrokerInProcess launch() {
        return new BrokerInProcess(EmbeddedBroker.inMemory(0));
    }

    @Override
    public URI uri() {
        return broker.uri();
    }

    @Override
    public void close() {
        broker.close();
    }
}
