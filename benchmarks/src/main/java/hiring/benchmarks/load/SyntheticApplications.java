package hiring.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Generates applications from scripts. Applications were submitted evenly over two years, in the order of their numbers; most
 * of the last weeks are still in progress, and a few of the others. The same number always has the same application.
 */
final class SyntheticApplications {

    private static final long SPAN = Duration.ofDays(730).toSeconds();
    private static final long RECENT = Duration.ofDays(45).toSeconds();
    private static final int OPEN_RECENT_PERCENT = 70;
    private static final int OPEN_OLD_PER_THOUSAND = 10;
    private static final int WAITING_AT_MOST = (int) Duration.ofDays(9).toSeconds();

    private final People people = new People();
    private final Map<ApplicationOutcome, List<ApplicationScript>> scriptsByOutcome =
            new EnumMap<>(ApplicationOutcome.class);
    private final long applications;
    private final long now;
    private final long seed;

    /** A script, and the candidate that replaces its placeholders. */
    record SyntheticApplication(ApplicationScript script, Candidate candidate) {}

    SyntheticApplications(List<ApplicationScript> scripts, long applications, Instant now, long seed) {
        scripts.forEach(script -> scriptsByOutcome
                .computeIfAbsent(ApplicationScripts.outcomeOf(script.application()), outcome -> new ArrayList<>())
                .add(script));
        this.applications = applications;
        this.now = now.getEpochSecond();
        this.seed = seed;
    }

    SyntheticApplication of(long number) {
        Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
        long age = (applications - number) * SPAN / applications;
        boolean isOpen = age < RECENT
                ? random.nextInt(100) < OPEN_RECENT_PERCENT
                : random.nextInt(1_000) < OPEN_OLD_PER_THOUSAND;
        ApplicationOutcome outcome = ApplicationOutcome.atPercentile(random.nextInt(100), isOpen);
        List<ApplicationScript> choice = scriptsByOutcome.getOrDefault(outcome, List.of());
        ApplicationScript script = choice.get(random.nextInt(choice.size()));
        long length = script.length().toSeconds();
        long agreed = outcome.isOpen() ? length + random.nextInt(WAITING_AT_MOST) : Math.max(age, length + 60);
        return new SyntheticApplication(script, new Candidate(number, people, random, now - agreed));
    }
}
