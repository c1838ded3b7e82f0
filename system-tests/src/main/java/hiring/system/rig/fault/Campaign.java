package hiring.system.rig.fault;

import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Installation;
import hiring.system.servers.Deadline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Injects one fault after another and reports the result of each. Only {@link #close()} may be called from another thread. */
public final class Campaign implements AutoCloseable {

    private final Installation installation;
    private final Plan plan;
    private final Path logs;
    private volatile Optional<Deployment> deployment = Optional.empty();
    private volatile boolean stopped;
    private DeploymentKind deploymentKind = DeploymentKind.SHARED;
    private SharedState shared;

    /**
     * The faults to inject.
     *
     * @param faults their numbers; empty for all
     */
    public record Plan(Size size, long seed, List<Integer> faults) {}

    /** @param logs the directory for the services' logs */
    public Campaign(Installation installation, Plan plan, Path logs) {
        this.installation = installation;
        this.plan = plan;
        this.logs = logs;
        this.shared = SharedState.fresh("0", plan.size(), plan.seed());
    }

    /**
     * Injects all planned faults.
     *
     * @param progress gets the status of each fault when it starts
     * @param results gets the result of each fault
     * @throws IllegalArgumentException if a fault does not exist
     */
    public void run(Consumer<RunStatus> progress, Consumer<FaultResult> results) {
        for (var fault : Faults.numbered(plan.faults())) {
            results.accept(run(fault, progress));
        }
    }

    private FaultResult run(Fault fault, Consumer<RunStatus> progress) {
        var begin = System.nanoTime();
        var deadline = Deadline.in(fault.limit(plan.size()));
        progress.accept(RunStatus.preparing(fault, deadline));
        var findings = new Findings();
        try {
            prepare(fault.deploymentKind(plan.size()));
            var random = new Random(plan.seed() * 31 + fault.number());
            var context = new FaultContext(
                    installation,
                    deployment,
                    shared.named(Integer.toString(fault.number())),
                    random,
                    deadline,
                    findings);
            progress.accept(RunStatus.of(fault, context));
            inject(fault, context);
            return Summary.of(fault, plan.size(), begin, context);
        } catch (RuntimeException cause) {
            findings.addViolation("cannot be prepared: " + cause);
            return Summary.of(fault, plan.size(), begin, findings);
        } finally {
            if (!findings.wrong().isEmpty() || fault.leavesDeploymentUnusable(plan.size())) {
                // its state would distort the results of the next fault
                close();
            }
        }
    }

    private void prepare(DeploymentKind wanted) {
        if (stopped) {
            throw new IllegalStateException("the rig was stopped");
        }
        if (deployment.isPresent() && wanted == deploymentKind) {
            return;
        }
        close();
        deploymentKind = wanted;
        shared = SharedState.fresh("0", plan.size(), plan.seed());
        deployment = wanted.prepare(installation, plan.size(), logs);
        deployment.ifPresent(Deployment::start);
    }

    private static void inject(Fault fault, FaultContext context) {
        var executor = Executors.newSingleThreadExecutor();
        try {
            var injected = executor.submit(() -> {
                fault.inject(context);
                return context;
            });
            injected.get(context.deadline().left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException cause) {
            context.findings().addViolation("did not finish in time");
        } catch (ExecutionException cause) {
            context.findings().addViolation("failed: " + cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            context.findings().addViolation("was interrupted");
        } finally {
            executor.shutdownNow();
        }
    }

    /** Stops everything that was started, and starts nothing more. */
    public void stop() {
        stopped = true;
        close();
    }

    /** Stops everything that was started. */
    @Override
    public synchronized void close() {
        deployment.ifPresent(Deployment::close);
        deployment = Optional.empty();
    }
}
