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

/** Lets one fault strike after another, and says what came of each. Not for several threads, but for {@link #close()}. */
public final class Campaign implements AutoCloseable {

    private final Installation installation;
    private final Plan plan;
    private final Path logs;
    private volatile Optional<Deployment> deployment = Optional.empty();
    private volatile boolean stopped;
    private Terrain terrain = Terrain.SHARED;
    private Ground ground;

    /**
     * What is to be done.
     *
     * @param faults by their numbers; empty for all
     */
    public record Plan(Size size, long seed, List<Integer> faults) {}

    /** @param logs a directory for the services' logs */
    public Campaign(Installation installation, Plan plan, Path logs) {
        this.installation = installation;
        this.plan = plan;
        this.logs = logs;
        this.ground = Ground.fresh("0", plan.size(), plan.seed());
    }

    /**
     * Strikes with all that is planned.
     *
     * @param progress is told what is under way, as soon as it is
     * @param outcomes is told what came of each
     * @throws IllegalArgumentException if there is no such fault
     */
    public void run(Consumer<Status> progress, Consumer<Outcome> outcomes) {
        for (var fault : Faults.numbered(plan.faults())) {
            outcomes.accept(run(fault, progress));
        }
    }

    private Outcome run(Fault fault, Consumer<Status> progress) {
        var begin = System.nanoTime();
        var deadline = Deadline.in(fault.limit(plan.size()));
        progress.accept(Status.preparing(fault, deadline));
        var findings = new Findings();
        try {
            prepare(fault.terrain(plan.size()));
            var random = new Random(plan.seed() * 31 + fault.number());
            var field = new Field(
                    installation,
                    deployment,
                    ground.named(Integer.toString(fault.number())),
                    random,
                    deadline,
                    findings);
            progress.accept(Status.of(fault, field));
            strike(fault, field);
            return Summary.of(fault, plan.size(), begin, field);
        } catch (RuntimeException cause) {
            findings.isWrong("could not be prepared: " + cause);
            return Summary.of(fault, plan.size(), begin, findings);
        } finally {
            if (!findings.wrong().isEmpty() || fault.leavesRuins(plan.size())) {
                // what is left of it is nothing to build on
                close();
            }
        }
    }

    private void prepare(Terrain wanted) {
        if (stopped) {
            throw new IllegalStateException("the rig was stopped");
        }
        if (deployment.isPresent() && wanted == terrain) {
            return;
        }
        close();
        terrain = wanted;
        ground = Ground.fresh("0", plan.size(), plan.seed());
        deployment = wanted.prepare(installation, plan.size(), logs);
        deployment.ifPresent(Deployment::start);
    }

    private static void strike(Fault fault, Field field) {
        var executor = Executors.newSingleThreadExecutor();
        try {
            var struck = executor.submit(() -> {
                fault.strike(field);
                return field;
            });
            struck.get(field.deadline().left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException cause) {
            field.findings().isWrong("did not come to its end in time");
        } catch (ExecutionException cause) {
            field.findings().isWrong("broke off: " + cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            field.findings().isWrong("was interrupted");
        } finally {
            executor.shutdownNow();
        }
    }

    /** Ends everything that was started, and starts nothing more. */
    public void stop() {
        stopped = true;
        close();
    }

    /** Ends everything that was started. */
    @Override
    public synchronized void close() {
        deployment.ifPresent(Deployment::close);
        deployment = Optional.empty();
    }
}
