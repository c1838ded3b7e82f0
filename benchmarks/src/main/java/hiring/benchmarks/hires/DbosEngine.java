package hiring.benchmarks.hires;

import dev.dbos.transact.DBOS;
import dev.dbos.transact.StartWorkflowOptions;
import dev.dbos.transact.config.DBOSConfig;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * DBOS Transact, embedded: a durable workflow for each application, which publishes as an event whose turn it is and receives each
 * outcome as a message. It has no HTTP, no tokens, no broker, no table of statuses and no services of their own.
 */
final class DbosEngine implements HiringEngine {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PeerServers servers;
    private final DBOS dbos;
    private final DbosHire workflow;
    private final AtomicLong applications = new AtomicLong();

    private DbosEngine(PeerServers servers, DBOS dbos, DbosHire workflow) {
        this.servers = servers;
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
    public long hire(String candidate, LongConsumer reactions) {
        long began = System.nanoTime();
        dbos.startWorkflow(() -> workflow.hire(candidate), new StartWorkflowOptions(candidate));
        for (String stage : DbosHire.ONE_BY_ONE) {
            began = pass(candidate, stage, began, reactions);
        }
        long both = began;
        for (String check : DbosHire.CHECKS) {
            began = pass(candidate, check, both, reactions);
        }
        pass(candidate, DbosHire.OFFER, began, reactions);
        return applications.incrementAndGet();
    }

    private long pass(String workflowId, String stage, long began, LongConsumer reactions) {
        if (dbos.getEvent(workflowId, stage, PATIENCE).isEmpty()) {
            throw new IllegalStateException(workflowId + " never came to " + stage);
        }
        reactions.accept(System.nanoTime() - began);
        dbos.send(workflowId, "PASSED", stage);
        return System.nanoTime();
    }

    @Override
    public Snapshot counters() {
        return servers.counters();
    }

    @Override
    public void close() {
        dbos.shutdown();
        servers.close();
    }
}
