package hiring.allinone.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.ConfiguredObject;
import org.apache.qpid.server.model.SystemConfig;

/** The initial configuration of Qpid, which reads it anew at every start and never stores it. */
record BrokerConfiguration(int port, Credentials credentials, Storage storage) {

    static final String ADDRESS = "127.0.0.1";

    /**
     * Values of the form ${…} are taken from {@link #context()}, so that none needs escaping here.
     *
     * <p>Qpid's own limits suit a machine of its own: 256 MB of buffers, three quarters of the direct
     * memory for messages, 64 threads. Closing waits for the next check of the memory, hence the
     * short interval (milliseconds).
     */
    private static final String INITIAL_CONFIGURATION = """
            {
              "name": "hiring",
              "modelVersion": "9.1",
              "context": {
                "qpid.broker.networkBufferSize": "65536",
                "broker.directByteBufferPoolSize": "128",
                "broker.flowToDiskThreshold": "33554432",
                "qpid.compact_memory_threshold": "33554432",
                "qpid.compact_memory_interval": "100",
                "virtualhost.connectionThreadPool.size": "8",
                "virtualhost.connectionThreadPool.numberOfSelectors": "1",
                "broker.failStartupWithErroredChild": "true"
              },
              "authenticationproviders": [{
                "name": "accounts",
                "type": "Plain",
                "secureOnlyMechanisms": [],
                "users": [{
                  "name": "%s",
                  "type": "managed",
                  "password": "${hiring.broker.password}"
                }]
              }],
              "ports": [{
                "name": "amqp",
                "type": "AMQP",
                "bindingAddress": "${hiring.broker.address}",
                "port": "${hiring.broker.port}",
                "authenticationProvider": "accounts",
                "virtualhostaliases": [
                  {"name": "nameAlias", "type": "nameAlias"},
                  {"name": "defaultAlias", "type": "defaultAlias"}
                ]
              }],
              "virtualhostnodes": [{
                "name": "hiring",
                "type": "%s",
                "storePath": "${qpid.work_dir}",
                "defaultVirtualHostNode": "true",
                "virtualHostInitialConfiguration": "${hiring.broker.virtualhost}"
              }]
            }
            """;

    Map<String, Object> attributes() {
        return Map.of(
                ConfiguredObject.TYPE, "Memory",
                ConfiguredObject.CONTEXT, context(),
                SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT, false,
                Broker.PREFERENCE_STORE_ATTRIBUTES, Map.of("type", "Noop"),
                SystemConfig.INITIAL_CONFIGURATION_LOCATION, initialConfiguration());
    }

    /** The configuration as a data URL, because the password must not be written to a file. */
    private String initialConfiguration() {
        var json = INITIAL_CONFIGURATION.formatted(credentials.user(), storage.topologyStore());
        return "data:application/json;base64," + Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    }

    private Map<String, String> context() {
        return Map.of(
                "qpid.work_dir", storage.directory().toString(),
                "hiring.broker.address", ADDRESS,
                "hiring.broker.port", Integer.toString(port),
                "hiring.broker.password", credentials.password(),
                "hiring.broker.virtualhost", "{\"type\": \"" + storage.messageStore() + "\"}");
    }
}
