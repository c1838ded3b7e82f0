package hiring.benchmarks.load;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tales of all kinds: three processes, one of them with a stage that has no column, and every way there is to end in them. */
final class Tales {

    /** A number that no application has, and that stands nowhere else. */
    static final long FIRST_NUMBER = 900_000_000_000L;

    private static final List<Fate> FATES = List.of(Fate.values());

    private static final List<ProcessTemplate> PROCESSES = List.of(
            process(
                    "STANDARD",
                    "phone-screen",
                    "onsite-interview after phone-screen",
                    "background-check after onsite-interview",
                    "health-screening after onsite-interview",
                    "offer after background-check health-screening"),
            process(
                    "EXECUTIVE",
                    "phone-screen",
                    "aptitude-test after phone-screen",
                    "onsite-interview after aptitude-test",
                    "background-check after onsite-interview",
                    "health-screening after onsite-interview",
                    "offer after background-check health-screening"),
            process(
                    "INTERNSHIP",
                    "phone-screen",
                    "onsite-interview after phone-screen",
                    "offer after onsite-interview"));

    private final Random random;

    private Tales(long seed) {
        this.random = new Random(seed);
    }

    /** So many tales, always the same. */
    static List<Tale> told(int count, long seed) {
        Tales tales = new Tales(seed);
        List<Tale> told = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            told.add(tales.tell(FIRST_NUMBER + number, fateOf(FIRST_NUMBER + number)));
        }
        return told;
    }

    /** As many become this as that. */
    static Fate fateOf(long number) {
        return FATES.get((int) (number % FATES.size()));
    }

    private Tale tell(long number, Fate fate) {
        Tale tale = new Tale(number, anyProcess(), random).drafted();
        if (fate == Fate.DRAFT) {
            return random.nextInt(3) == 0 ? tale.withdrawn() : tale;
        }
        if (random.nextBoolean()) {
            tale.amended();
        }
        tale.submitted();
        int left = fate == Fate.IS_HIRED || fate == Fate.DECLINES ? Integer.MAX_VALUE : lastStage();
        while (!tale.pending().isEmpty()) {
            StageName stage = tale.pending().get(random.nextInt(tale.pending().size()));
            work(tale, stage);
            boolean isLast = --left == 0 || stage.isOffer();
            if (isLast) {
                return end(tale, stage, fate);
            }
            tale.passed(stage);
        }
        return tale;
    }

    private void work(Tale tale, StageName stage) {
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            tale.worked(stage);
        }
    }

    private static Tale end(Tale tale, StageName stage, Fate fate) {
        return switch (fate) {
            case DRAFT, WAITS -> tale;
            case IS_OVERDUE -> tale.overdue(stage);
            case WITHDRAWS -> stage.isOffer() ? tale.extended().withdrawn() : tale.withdrawn();
            case FAILS -> tale.failed(stage);
            case DECLINES -> tale.extended().failed(stage);
            case IS_HIRED -> tale.extended().passed(stage);
        };
    }

    /** Most come no further than the first stages. */
    private int lastStage() {
        int dice = random.nextInt(100);
        return dice < 38 ? 1 : dice < 72 ? 2 : dice < 84 ? 3 : dice < 92 ? 4 : 5;
    }

    private ProcessTemplate anyProcess() {
        int dice = random.nextInt(100);
        return PROCESSES.get(dice < 78 ? 0 : dice < 90 ? 1 : 2);
    }

    private static ProcessTemplate process(String name, String... stages) {
        Map<StageName, StageOrder> order = new LinkedHashMap<>();
        for (String stage : stages) {
            String[] parts = stage.split(" after ", -1);
            Set<StageName> after = Stream.of(parts)
                    .skip(1)
                    .flatMap(names -> Stream.of(names.split(" ", -1)))
                    .map(StageName::new)
                    .collect(Collectors.toSet());
            order.put(new StageName(parts[0]), new StageOrder(after));
        }
        return new ProcessTemplate(name, 1, order);
    }
}
