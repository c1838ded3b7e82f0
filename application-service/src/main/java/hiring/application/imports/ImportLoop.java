package hiring.application.imports;

import hiring.choreography.database.Schema;
import hiring.choreography.service.Failures;
import hiring.choreography.service.OngoingTrouble;
import hiring.choreography.service.StopSignal;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes lists as they come, for as long as the service runs. */
@Context
@Requires(
        property = "hiring.application.import.enabled",
        notEquals = StringUtils.FALSE,
        defaultValue = StringUtils.TRUE)
final class ImportLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final ImportRun run;
    private final Schema schema;
    private final OngoingTrouble trouble = OngoingTrouble.saidTo(LOG, "imports are left for later", "imports go on");
    private final StopSignal stopSignal = new StopSignal();
    private final Thread thread = new Thread(this::run, "application-service imports");

    ImportLoop(ImportRun run, Schema schema) {
        this.run = run;
        this.schema = schema;
    }

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopSignal.stop();
        thread.join(LONGEST_FAREWELL.toMillis());
    }

    private void run() {
        while (!stopSignal.isStopping()) {
            if (!schema.isCurrent() || !advancedAndMoreToCome()) {
                stopSignal.pause(POLL);
            }
        }
    }

    private boolean advancedAndMoreToCome() {
        try {
            boolean moreToCome = advancedOrGivenUp();
            trouble.isOver();
            return moreToCome;
        } catch (RuntimeException e) {
            trouble.is(e);
            return false;
        }
    }

    private boolean advancedOrGivenUp() {
        try {
            return run.advance();
        } catch (ImportFailedException e) {
            LOG.error("import {} is interrupted: {}", e.importId(), Failures.inOneLine(e));
            run.interrupt(e.importId());
            return true;
        }
    }
}
