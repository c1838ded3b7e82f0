package hiring.system.servers;

/** The brokers that the system runs on. */
enum BrokerKind {
    EMBEDDED {
        @Override
        Broker launch() {
            return BrokerInProcess.launch();
        }
    },
    RABBITMQ {
        @Override
        Broker launch() {
            return RabbitServer.launch();
        }
    };

    /** Starts one and waits until it serves. */
    abstract Broker launch();
}
