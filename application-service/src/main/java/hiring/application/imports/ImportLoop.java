package hiring.application.imports;

import hiring.choreography.background.BackgroundWork;
import hiring.choreography.background.Failures;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.database.Schema;
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
    private final BackgroundWork work;

    ImportLoop(ImportRun run, Schema schema) {
        this.run = run;
        OngoingTrouble trouble = OngoingTrouble.saidTo(LOG, "imports are left for later", "imports go on");
        this.work = new BackgroundWork(
                "application-service imports", schema::isCurrent, POLL, trouble, this::advancedOrGivenUp);
    }

    @PostConstruct
    void start() {
        work.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        work.stop(LONGEST_FAREWELL);
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
