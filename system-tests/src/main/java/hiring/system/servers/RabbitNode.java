package hiring.system.servers;

import java.net.URI;
import java.util.Map;

/** The ports, configuration and files of a RabbitMQ node. */
record RabbitNode(ScratchDirectory scratch, int port, int distributionPort, int portMapperPort, String password) {

    static final String USER = "hiring";

    private static final String CONFIGURATION = """
            listeners.tcp.1 = 127.0.0.1:%d
            default_user = %s
            default_pass = %s
            vm_memory_high_watermark.absolute = 512MiB
            disk_free_limit.absolute = 50MB
            log.console = true
            log.file = false
            """;

    static RabbitNode create() {
        var scratch = ScratchDirectory.create("rabbitmq");
        var node = new RabbitNode(scratch, FreePort.next(), FreePort.next(), FreePort.next(), Password.random());
        node.write();
        return node;
    }

    private void write() {
        scratch.directory("home");
        scratch.directory("data");
        scratch.directory("conf.d");
        scratch.file("rabbitmq.conf", CONFIGURATION.formatted(port, USER, password));
        scratch.file("enabled_plugins", "[].");
        scratch.file("rabbitmq-env.conf", "");
    }

    URI uri() {
        return URI.create("amqp://%s:%s@127.0.0.1:%d".formatted(USER, password, port));
    }

    ServerLog log() {
        return new ServerLog(scratch.path().resolve("rabbitmq.log"));
    }

    /** Configures a command for this node, independently of the caller's environment. */
    void configure(ProcessBuilder command) {
        command.directory(scratch.path().toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("RABBITMQ_") || name.startsWith("ERL_"));
        command.environment().putAll(erlangEnvironment());
        command.environment().putAll(rabbitEnvironment());
    }

    private Map<String, String> erlangEnvironment() {
        return Map.of(
                "HOME", path("home"),
                "ERL_EPMD_PORT", Integer.toString(portMapperPort),
                "ERL_EPMD_ADDRESS", "127.0.0.1");
    }

    /** With input allowed, the script replaces itself by the node instead of starting it as a child. */
    private Map<String, String> rabbitEnvironment() {
        return Map.ofEntries(
                Map.entry("RABBITMQ_ALLOW_INPUT", "true"),
                Map.entry("RABBITMQ_NODENAME", "hiring-" + port + "@localhost"),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(distributionPort)),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}"),
                Map.entry("RABBITMQ_CONF_ENV_FILE", path("rabbitmq-env.conf")),
                Map.entry("RABBITMQ_CONFIG_FILE", path("rabbitmq.conf")),
                Map.entry("RABBITMQ_CONFIG_FILES", path("conf.d")),
                Map.entry("RABBITMQ_ADVANCED_CONFIG_FILE", path("advanced.config")),
                Map.entry("RABBITMQ_ENABLED_PLUGINS_FILE", path("enabled_plugins")),
                Map.entry("RABBITMQ_MNESIA_BASE", path("data")),
                Map.entry("RABBITMQ_LOG_BASE", path("log")));
    }

    private String path(String name) {
        return scratch.path().resolve(name).toString();
    }
}
