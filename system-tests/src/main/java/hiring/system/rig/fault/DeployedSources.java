package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.oracle.EvidenceSources;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Reads the databases and the broker of a deployment directly, without the proxies. */
record DeployedSources(Deployment deployment) implements EvidenceSources {

    @Override
    public Connection connect(String service) throws SQLException {
        var postgres = deployment.postgres();
        return DriverManager.getConnection(postgres.jdbcUrl(service), postgres.username(), postgres.password());
    }

    @Override
    public Map<String, Long> queues() {
        Map<String, Long> queues = new TreeMap<>();
        deployment
                .broker()
                .control("list_queues", "--no-table-headers", "name", "messages")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(line -> line.length == 2)
                .forEach(line -> queues.put("queue " + line[0], Long.valueOf(line[1])));
        return queues;
    }
}
