package hiring.benchmarks.hires;

import dev.dbos.transact.DBOS;
import dev.dbos.transact.StartWorkflowOptions;
import dev.dbos.transact.config.DBOSConfig;
import java.sql.SQLException;
import java.time.Duration;

/**
 * DBOS Transact, embedded: a durable workflow for each application, which publishes as an event whose turn it is and receives each
 * outcome as a message. It has no HTTP, no tokens, no broker, no table of statuses and no services of their own.
 */
final class DbosEngine extends PeerEngine {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DBOS dbos;
    private final DbosHire workflow;

    private DbosEngine(PeerServers servers, DBOS dbos, DbosHire workflow) {
        super(servers);
        this.dbos = dbos;
        this.workflow = workflow;
    }

    static DbosEngine start() throws SQLException {
        PeerServers servers = PeerServers.start();
        DBOS dbos = new DBOS(DBOSConfig.defaults("hires")
                .withDataSource(servers.dataSource())
                .withUseListenNotify(true));
        DbosHire workflow = dbos.registerProxy(DbosHire.class, new DbosWorkflow(dbos));
        dbos.launch();
        return new DbosEngine(servers, dbos, workflow);
    }

    @Override
    public String name() {
        return "DBOS Transact";
    }

    @Override
    String begin(String candidate) {
        dbos.startWorkflow(() -> workflow.hire(candidate), new StartWorkflowOptions(candidate));
        return candidate;
    }

    @Override
    Runnable awaitWork(String workflowId, String stage) {
        if (dbos.getEvent(workflowId, stage, PATIENCE).isEmpty()) {
            throw new IllegalStateException(workflowId + " never came to " + stage);
        }
        return () -> dbos.send(workflowId, "PASSED", stage);
    }

    @Override
    void stop() {
        dbos.shutdown();
    }
}
