package hiring.benchmarks.hires;

import dev.dbos.transact.DBOS;
import dev.dbos.transact.workflow.Workflow;
import java.time.Duration;

/** The implementation of {@link DbosHire}; public because the engine calls it by reflection. */
public final class DbosWorkflow implements DbosHire {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PENDING = "PENDING";

    private final DBOS dbos;

    DbosWorkflow(DBOS dbos) {
        this.dbos = dbos;
    }

    @Override
    @Workflow(name = "hire")
    public String hire(String candidate) {
        for (String stage : HireStages.ONE_BY_ONE) {
            dbos.setEvent(stage, PENDING);
            await(stage);
        }
        HireStages.CHECKS.forEach(check -> dbos.setEvent(check, PENDING));
        HireStages.CHECKS.forEach(this::await);
        dbos.setEvent(HireStages.OFFER, PENDING);
        await(HireStages.OFFER);
        return "HIRED";
    }

    private void await(String stage) {
        if (dbos.recv(stage, PATIENCE).isEmpty()) {
            throw new IllegalStateException("no outcome of " + stage);
        }
    }
}
