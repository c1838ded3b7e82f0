package hiring.choreography.job;

import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.database.Schema;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs all background jobs of a service, from its start to its end. */
@Context
final class BackgroundJobs {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);

    private final List<JobRunner> runners;

    BackgroundJobs(List<BackgroundJob> jobs, Schema schema, @Value("${micronaut.application.name}") String service) {
        this.runners = jobs.stream().map(job -> runner(service, job, schema)).toList();
    }

    private static JobRunner runner(String service, BackgroundJob job, Schema schema) {
        String name = service + " " + job.name();
        OngoingTrouble trouble = OngoingTrouble.saidTo(LOG, name + " failed, trying again", name + " resumed");
        return new JobRunner(name, schema::isCurrent, trouble, job);
    }

    @PostConstruct
    void start() {
        runners.forEach(JobRunner::start);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        runners.forEach(JobRunner::askToStop);
        for (JobRunner runner : runners) {
            runner.awaitEnd();
        }
    }
}
