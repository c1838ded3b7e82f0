package hiring.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who plays which tale: applications came in evenly over two years, in the order of their numbers; most of those of the last
 * weeks are still under way, and a few of all the others. Asked again, it answers the same.
 */
final class Casts {

    private static final long SPAN = Duration.ofDays(730).toSeconds();
    private static final long RECENT = Duration.ofDays(45).toSeconds();
    private static final int OPEN_RECENT_PERCENT = 70;
    private static final int OPEN_OLD_PER_THOUSAND = 10;
    private static final int WAITING_AT_MOST = (int) Duration.ofDays(9).toSeconds();

    private final People people = new People();
    private final Map<Fate, List<Tale>> tales = new EnumMap<>(Fate.class);
    private final long applications;
    private final long now;
    private final long seed;

    /** A candidate, and the tale. */
    record Cast(Tale tale, Candidate candidate) {}

    Casts(List<Tale> told, long applications, Instant now, long seed) {
        told.forEach(tale -> tales.computeIfAbsent(Tales.fateOf(tale.application()), fate -> new ArrayList<>())
                .add(tale));
        this.applications = applications;
        this.now = now.getEpochSecond();
        this.seed = seed;
    }

    Cast of(long number) {
        Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
        long age = (applications - number) * SPAN / applications;
        boolean isOpen = age < RECENT
                ? random.nextInt(100) < OPEN_RECENT_PERCENT
                : random.nextInt(1_000) < OPEN_OLD_PER_THOUSAND;
        Fate fate = Fate.drawn(random.nextInt(100), isOpen);
        List<Tale> choice = tales.getOrDefault(fate, List.of());
        Tale tale = choice.get(random.nextInt(choice.size()));
        long length = tale.length().toSeconds();
        long agreed = fate.isOpen() ? length + random.nextInt(WAITING_AT_MOST) : Math.max(age, length + 60);
        return new Cast(tale, new Candidate(number, people, random, now - agreed));
    }
}
