package hiring.system.rig.fault;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import hiring.system.rig.deployment.Installation;
import hiring.system.rig.deployment.Replica;
import hiring.system.rig.load.Addresses;
import hiring.system.rig.load.Load;
import hiring.system.rig.load.Tally;
import hiring.system.rig.oracle.Archive;
import hiring.system.rig.oracle.Sources;
import hiring.system.servers.Deadline;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Where a fault strikes: a running deployment, recruiters to put to work, and somebody who takes note. */
final class Field {

    private static final int RECRUITERS = 16;

    private final Installation installation;
    private final Optional<Deployment> deployment;
    private final Ground ground;
    private final Random random;
    private final Tally tally = new Tally();
    private final Findings findings;
    private final AtomicLong blows = new AtomicLong();
    private final Deadline deadline;
    private int loads;

    /**
     * @param ground what this fault has in common with those before it on the same deployment
     * @param deadline by which it must be over
     */
    Field(
            Installation installation,
            Optional<Deployment> deployment,
            Ground ground,
            Random random,
            Deadline deadline,
            Findings findings) {
        this.installation = installation;
        this.deployment = deployment;
        this.ground = ground;
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
        return ground.size();
    }

    Random random() {
        return random;
    }

    Findings findings() {
        return findings;
    }

    Tally tally() {
        return tally;
    }

    long blows() {
        return blows.get();
    }

    Deadline deadline() {
        return deadline;
    }

    /** Counts a blow dealt: a kill, a cut, a freeze. */
    void blow() {
        blows.incrementAndGet();
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Waits for a time up to the given one. */
    void pauseUpTo(Duration longest) {
        Deadline.pause(Duration.ofMillis(random.nextLong(longest.toMillis() + 1)));
    }

    /** Puts recruiters to work. */
    Load load(int stories, Duration interval) {
        return load(stories, interval, addresses(deployment()));
    }

    /** Puts recruiters to work with services that may be anywhere. */
    Load load(int stories, Duration interval, Addresses addresses) {
        loads++;
        var plan = new Load.Plan(
                "rig-%d-%s-%d".formatted(ground.seed(), ground.name(), loads),
                random.nextLong(),
                stories,
                RECRUITERS,
                interval,
                deadline);
        return Load.start(plan, addresses, ground.ledger(), tally);
    }

    private static Addresses addresses(Deployment deployment) {
        return owner -> deployment.replicasOf(Service.valueOf(owner.name())).stream()
                .map(Replica::uri)
                .toList();
    }

    /** Lets the recruiters come to their end, waits until all is quiet, and judges what is found then. */
    void settle(Load load, Duration quietWithin) {
        finish(load);
        quiet(quietWithin);
    }

    /** Lets the recruiters come to their end. */
    void finish(Load load) {
        load.finish();
        load.problems().forEach(findings::isWrong);
    }

    /** Judges what is found now. */
    List<String> judge(Sources sources) throws SQLException {
        return new Quiet(new Archive(sources), ground).news();
    }

    /** Waits until all is quiet, and judges what is found then. */
    void quiet(Duration within) {
        var begin = System.nanoTime();
        var wrong = new Quiet(new Archive(new DeployedSources(deployment())), ground).await(Deadline.in(within));
        wrong.forEach(findings::isWrong);
        findings.measured("quiet %.1f s after the last command".formatted((System.nanoTime() - begin) / 1e9));
    }
}
