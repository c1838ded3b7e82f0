package hiring.allinone.broker;

class OnDiskBrokerTest extends BrokerContract {

    @Override
    EmbeddedBroker start() {
        return EmbeddedBroker.onDisk(0, directory);
    }
}
