package hiring.system.rig.load;

import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A load generator: simulated recruiters play stories until enough are played. */
public final class Load {

    private final Plan plan;
    private final Recruiter recruiter;
    private final LoadCounters counters;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final long begin = System.nanoTime();
    private final List<Thread> recruiters;
    private volatile boolean enough;

    /**
     * The amount of load.
     *
     * @param name the prefix of the name of every story; unique to this load
     * @param stories the minimum; more are played until {@link Load#finish} is called
     * @param interval the minimum time between the starts of two stories
     * @param deadline by which all stories must have ended
     */
    public record Plan(String name, long seed, int stories, int recruiters, Duration interval, Deadline deadline) {}

    private Load(Plan plan, Addresses addresses, AcknowledgedCommands acknowledged, LoadCounters counters) {
        this.plan = plan;
        this.counters = counters;
        this.recruiter = new Recruiter(new ServiceClient(addresses, counters), acknowledged, counters, plan.deadline());
        this.recruiters = IntStream.rangeClosed(1, plan.recruiters())
                .mapToObj(number -> new Thread(this::work, plan.name() + " recruiter " + number))
                .toList();
    }

    /** Starts the recruiters. */
    public static Load start(Plan plan, Addresses addresses, AcknowledgedCommands acknowledged, LoadCounters counters) {
        var load = new Load(plan, addresses, acknowledged, counters);
        load.recruiters.forEach(recruiter -> {
            recruiter.setDaemon(true);
            recruiter.start();
        });
        return load;
    }

    /** Starts no more stories than planned, and waits until all started stories have ended. */
    public void finish() {
        enough = true;
        recruiters.forEach(Load::await);
    }

    /** The stories that could not be played to their end, each with the reason. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void work() {
        for (var number = next.incrementAndGet(); isWanted(number); number = next.incrementAndGet()) {
            awaitTurn(number);
            counters.storyStarted();
            play(number);
            counters.storyFinished();
        }
    }

    private boolean isWanted(int number) {
        return !plan.deadline().isOver() && (number <= plan.stories() || !enough);
    }

    private void awaitTurn(int number) {
        var due = plan.interval().multipliedBy(number).minusNanos(System.nanoTime() - begin);
        if (!due.isNegative()) {
            Deadline.pause(due);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // one failed story must not stop the others
    private void play(int number) {
        try {
            recruiter.play(new Story(plan.name() + "-" + number, plan.seed() * 1_000_003 + number));
        } catch (RuntimeException cause) {
            problems.add(cause instanceof StoryFailure ? String.valueOf(cause.getMessage()) : cause.toString());
        }
    }

    private static void await(Thread recruiter) {
        try {
            recruiter.join();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", cause);
        }
    }
}
