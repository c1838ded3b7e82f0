package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Installation;
import hiring.system.rig.deployment.Replica;
import hiring.system.rig.load.Addresses;
import hiring.system.rig.load.Load;
import hiring.system.rig.load.LoadCounters;
import hiring.system.rig.oracle.EvidenceReader;
import hiring.system.rig.oracle.EvidenceSources;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** What a fault works with: a running deployment, a load generator, and the findings. */
final class FaultContext {

    private static final int RECRUITERS = 16;

    private final Installation installation;
    private final Optional<Deployment> deployment;
    private final SharedState shared;
    private final Random random;
    private final LoadCounters counters = new LoadCounters();
    private final Findings findings;
    private final AtomicLong injections = new AtomicLong();
    private final Deadline deadline;
    private int loads;

    /**
     * @param shared the state that faults on the same deployment share
     * @param deadline by which the fault must be over
     */
    FaultContext(
            Installation installation,
            Optional<Deployment> deployment,
            SharedState shared,
            Random random,
            Deadline deadline,
            Findings findings) {
        this.installation = installation;
        this.deployment = deployment;
        this.shared = shared;
        this.random = random;
        this.deadline = deadline;
        this.findings = findings;
    }

    Installation installation() {
        return installation;
    }

    Deployment deployment() {
        return deployment.orElseThrow(() -> new IllegalStateException("There is no deployment here"));
    }

    Size size() {
        return shared.size();
    }

    Random random() {
        return random;
    }

    Findings findings() {
        return findings;
    }

    LoadCounters counters() {
        return counters;
    }

    long injections() {
        return injections.get();
    }

    Deadline deadline() {
        return deadline;
    }

    /** Counts one injection: a kill, a reset, a freeze. */
    void countInjection() {
        injections.incrementAndGet();
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Waits for a random time up to the given one. */
    void pauseUpTo(Duration longest) {
        Deadline.pause(Duration.ofMillis(random.nextLong(longest.toMillis() + 1)));
    }

    /** Starts a load on the deployment. */
    Load load(int stories, Duration interval) {
        return load(stories, interval, addresses(deployment()));
    }

    /** Starts a load on services at the given addresses. */
    Load load(int stories, Duration interval, Addresses addresses) {
        loads++;
        var plan = new Load.Plan(
                "rig-%d-%s-%d".formatted(shared.seed(), shared.name(), loads),
                random.nextLong(),
                stories,
                RECRUITERS,
                interval,
                deadline);
        return Load.start(plan, addresses, shared.acknowledged(), counters);
    }

    private static Addresses addresses(Deployment deployment) {
        return owner -> deployment.replicasOf(Service.valueOf(owner.name())).stream()
                .map(Replica::uri)
                .toList();
    }

    /** Waits for the end of the load, waits until the system is quiet, and checks the evidence. */
    void finishAndVerify(Load load, Duration quietWithin) {
        finish(load);
        awaitQuiescence(quietWithin);
    }

    /** Waits for the end of the load. */
    void finish(Load load) {
        load.finish();
        load.problems().forEach(findings::addViolation);
    }

    /** Checks the evidence as it is now. */
    List<String> judge(EvidenceSources sources) throws SQLException {
        return new Quiescence(new EvidenceReader(sources), shared).newViolations();
    }

    /** Waits until the system is quiet, and checks the evidence. */
    void awaitQuiescence(Duration within) {
        var begin = System.nanoTime();
        var wrong = new Quiescence(new EvidenceReader(new DeployedSources(deployment())), shared)
                .await(Deadline.in(within));
        wrong.forEach(findings::addViolation);
        findings.measured("quiet %.1f s after the last command".formatted((System.nanoTime() - begin) / 1e9));
    }
}
