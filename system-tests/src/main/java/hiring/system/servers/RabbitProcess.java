package hiring.system.servers;

import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;

/** A running node, with its port mapper. */
record RabbitProcess(PortMapper portMapper, ServerProcess node) {

    private static final int CONNECT_MILLIS = 5_000;

    static RabbitProcess start(RabbitNode node) {
        var command = new ProcessBuilder(InstalledPrograms.ofRabbit().path("rabbitmq-server"), "-noinput");
        node.configure(command);
        var portMapper = PortMapper.start(node.portMapperPort(), node.log());
        try {
            return new RabbitProcess(portMapper, start(command, node));
        } catch (RuntimeException cause) {
            portMapper.stop();
            throw cause;
        }
    }

    private static ServerProcess start(ProcessBuilder command, RabbitNode node) {
        var process = ServerProcess.start(command, node.log());
        new Readiness("RabbitMQ", node.log()).await(process, () -> accepts(node.uri()));
        return process;
    }

    private static boolean accepts(URI uri) throws Exception {
        var factory = new ConnectionFactory();
        factory.setUri(uri);
        factory.setConnectionTimeout(CONNECT_MILLIS);
        factory.setHandshakeTimeout(CONNECT_MILLIS);
        try (var connection = factory.newConnection()) {
            return connection.isOpen();
        }
    }

    void kill() {
        node.kill();
        portMapper.stop();
    }

    void stop() {
        node.stop();
        portMapper.stop();
    }
}
