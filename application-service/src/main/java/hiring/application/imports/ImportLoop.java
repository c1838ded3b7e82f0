package hiring.application.imports;

import hiring.choreography.background.Failures;
import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Processes pending imports. */
@Singleton
@Requires(
        property = "hiring.application.import.enabled",
        notEquals = StringUtils.FALSE,
        defaultValue = StringUtils.TRUE)
final class ImportLoop implements BackgroundJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ImportRun run;

    ImportLoop(ImportRun run) {
        this.run = run;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Duration rest() {
        return POLL;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        try {
            return run.advance();
        } catch (ImportFailedException e) {
            LOG.error("import {} is interrupted: {}", e.importId(), Failures.inOneLine(e));
            run.interrupt(e.importId());
            return true;
        }
    }
}
