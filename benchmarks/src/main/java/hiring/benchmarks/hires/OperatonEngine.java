package hiring.benchmarks.hires;

import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
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
final class OperatonEngine extends PeerEngine {

    private static final String PROCESS = "hire";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessEngine engine;

    private OperatonEngine(PeerServers servers, ProcessEngine engine) {
        super(servers);
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
    String begin(String candidate) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, candidate)
                .getId();
    }

    @Override
    Runnable awaitWork(String instance, String stage) {
        Deadline end = Deadline.in(PATIENCE);
        Task task = find(instance, stage);
        while (task == null) {
            if (end.isOver()) {
                throw new IllegalStateException(instance + " never came to " + stage);
            }
            task = find(instance, stage);
        }
        String id = task.getId();
        return () -> engine.getTaskService().complete(id);
    }

    private Task find(String instance, String stage) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(stage)
                .singleResult();
    }

    @Override
    void stop() {
        engine.close();
    }
}
