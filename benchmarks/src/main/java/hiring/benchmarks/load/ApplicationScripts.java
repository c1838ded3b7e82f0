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

/** Generates scripts: three processes, one of them with a stage that has no column, and all outcomes. */
final class ApplicationScripts {

    /** A number that no application has and that occurs nowhere else in the rows. */
    static final long FIRST_NUMBER = 900_000_000_000L;

    private static final List<ApplicationOutcome> OUTCOMES = List.of(ApplicationOutcome.values());

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

    private ApplicationScripts(long seed) {
        this.random = new Random(seed);
    }

    /** Generates scripts; the same seed generates the same ones. */
    static List<ApplicationScript> generate(int count, long seed) {
        ApplicationScripts scripts = new ApplicationScripts(seed);
        List<ApplicationScript> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(scripts.script(FIRST_NUMBER + number, outcomeOf(FIRST_NUMBER + number)));
        }
        return all;
    }

    /** Returns the outcome of a script; all outcomes are equally frequent. */
    static ApplicationOutcome outcomeOf(long number) {
        return OUTCOMES.get((int) (number % OUTCOMES.size()));
    }

    private ApplicationScript script(long number, ApplicationOutcome outcome) {
        ApplicationScript script = new ApplicationScript(number, anyProcess(), random).drafted();
        if (outcome == ApplicationOutcome.DRAFT) {
            return random.nextInt(3) == 0 ? script.withdrawn() : script;
        }
        if (random.nextBoolean()) {
            script.amended();
        }
        script.submitted();
        int left = outcome == ApplicationOutcome.HIRED || outcome == ApplicationOutcome.DECLINED
                ? Integer.MAX_VALUE
                : lastStage();
        while (!script.pending().isEmpty()) {
            StageName stage =
                    script.pending().get(random.nextInt(script.pending().size()));
            work(script, stage);
            boolean isLast = --left == 0 || stage.isOffer();
            if (isLast) {
                return end(script, stage, outcome);
            }
            script.passed(stage);
        }
        return script;
    }

    private void work(ApplicationScript script, StageName stage) {
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            script.worked(stage);
        }
    }

    private static ApplicationScript end(ApplicationScript script, StageName stage, ApplicationOutcome outcome) {
        return switch (outcome) {
            case DRAFT, PENDING -> script;
            case OVERDUE -> script.overdue(stage);
            case WITHDRAWN -> stage.isOffer() ? script.extended().withdrawn() : script.withdrawn();
            case FAILED -> script.failed(stage);
            case DECLINED -> script.extended().failed(stage);
            case HIRED -> script.extended().passed(stage);
        };
    }

    /** The number of stages until the end; most scripts end in the first stages. */
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
