package hiring.benchmarks.hires;

import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.task.Task;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;

/**
 * Operaton, embedded: a BPMN process with a user task for each stage and a parallel gateway for the checks, with full history. It
 * has no HTTP, no tokens, no broker and no services of their own; a task is completed and the next created in one transaction.
 */
final class OperatonEngine implements HiringEngine {

    private static final String PROCESS = "hire";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> ONE_BY_ONE = List.of("phone-screen", "onsite-interview");
    private static final List<String> CHECKS = List.of("background-check", "health-screening");

    private final PeerServers servers;
    private final ProcessEngine engine;
    private final AtomicLong applications = new AtomicLong();

    private OperatonEngine(PeerServers servers, ProcessEngine engine) {
        this.servers = servers;
        this.engine = engine;
    }

    static OperatonEngine start() throws SQLException {
        PeerServers servers = PeerServers.start();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(servers.dataSource());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model())
                .deploy();
        return new OperatonEngine(servers, engine);
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS)
                .operatonHistoryTimeToLive(30)
                .startEvent()
                .userTask("phone-screen")
                .userTask("onsite-interview")
                .parallelGateway("checks")
                .userTask("background-check")
                .parallelGateway("both")
                .userTask("offer")
                .endEvent()
                .moveToNode("checks")
                .userTask("health-screening")
                .connectTo("both")
                .done();
    }

    @Override
    public String name() {
        return "Operaton";
    }

    @Override
    public long hire(String candidate, LongConsumer reactions) {
        long began = System.nanoTime();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, candidate)
                .getId();
        for (String stage : ONE_BY_ONE) {
            began = pass(instance, stage, began, reactions);
        }
        long both = began;
        for (String check : CHECKS) {
            began = pass(instance, check, both, reactions);
        }
        pass(instance, "offer", began, reactions);
        return applications.incrementAndGet();
    }

    private long pass(String instance, String stage, long began, LongConsumer reactions) {
        Deadline end = Deadline.in(PATIENCE);
        Task task = find(instance, stage);
        while (task == null) {
            if (end.isOver()) {
                throw new IllegalStateException(instance + " never came to " + stage);
            }
            task = find(instance, stage);
        }
        reactions.accept(System.nanoTime() - began);
        engine.getTaskService().complete(task.getId());
        return System.nanoTime();
    }

    private Task find(String instance, String stage) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(stage)
                .singleResult();
    }

    @Override
    public Snapshot counters() {
        return servers.counters();
    }

    @Override
    public void close() {
        engine.close();
        servers.close();
    }
}
