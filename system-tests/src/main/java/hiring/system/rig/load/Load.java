package hiring.system.rig.load;

import hiring.system.servers.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Recruiters at work, until enough stories are told. */
public final class Load {

    private final Plan plan;
    private final Recruiter recruiter;
    private final Tally tally;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final long begin = System.nanoTime();
    private final List<Thread> recruiters;
    private volatile boolean enough;

    /**
     * How much is to be done.
     *
     * @param name begins the name of every story; no other load's
     * @param stories at least; more are told until {@link Load#finish} is called
     * @param interval between the beginnings of two stories, at least
     * @param deadline by which all must have come to their end
     */
    public record Plan(String name, long seed, int stories, int recruiters, Duration interval, Deadline deadline) {}

    private Load(Plan plan, Addresses addresses, Ledger ledger, Tally tally) {
        this.plan = plan;
        this.tally = tally;
        this.recruiter = new Recruiter(new ServiceClient(addresses, tally), ledger, tally, plan.deadline());
        this.recruiters = IntStream.rangeClosed(1, plan.recruiters())
                .mapToObj(number -> new Thread(this::work, plan.name() + " recruiter " + number))
                .toList();
    }

    /** Sets the recruiters to work. */
    public static Load start(Plan plan, Addresses addresses, Ledger ledger, Tally tally) {
        var load = new Load(plan, addresses, ledger, tally);
        load.recruiters.forEach(recruiter -> {
            recruiter.setDaemon(true);
            recruiter.start();
        });
        return load;
    }

    /** Lets the recruiters begin no more stories than planned, and waits until all that were begun have come to their end. */
    public void finish() {
        enough = true;
        recruiters.forEach(Load::await);
    }

    /** The stories that could not be told to their end, and why. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void work() {
        for (var number = next.incrementAndGet(); isWanted(number); number = next.incrementAndGet()) {
            awaitTurn(number);
            tally.storyStarted();
            tell(number);
            tally.storyFinished();
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

    @SuppressWarnings("CatchingUnchecked") // a recruiter who gives up must not take the others' stories along
    private void tell(int number) {
        try {
            recruiter.tell(new Story(plan.name() + "-" + number, plan.seed() * 1_000_003 + number));
        } catch (RuntimeException cause) {
            problems.add(cause instanceof BrokenStory ? String.valueOf(cause.getMessage()) : cause.toString());
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
