package hiring.benchmarks.hires;

import hiring.system.rig.deployment.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures what a hire costs the whole system, and how long people wait for the next stage; the same of peers, in one sitting. */
public final class HiresBenchmark {

    private final int warmUp;
    private final int hires;
    private final List<Integer> drivers;
    private final int rate;
    private final Consumer<String> progress;

    /**
     * Prepares the measurement.
     *
     * @param warmUp how many hires are made before any is counted
     * @param hires how many are made with each number of drivers
     * @param drivers numbers of drivers, each a row of the report
     * @param rate hires a second of the open loop; 0 for none
     * @param progress gets progress messages
     */
    public HiresBenchmark(int warmUp, int hires, List<Integer> drivers, int rate, Consumer<String> progress) {
        this.warmUp = warmUp;
        this.hires = hires;
        this.drivers = List.copyOf(drivers);
        this.rate = rate;
        this.progress = progress;
    }

    /**
     * Measures the seven services, and returns the report, in lines of Markdown.
     *
     * @param services the directory that the build fills with the services
     * @param logs where the services write their logs
     * @param profiled whether each service writes a recording of JDK Flight Recorder as well
     */
    public List<String> ours(Path services, Path logs, boolean profiled) throws Exception {
        return report(measureOurs(services, logs, profiled));
    }

    /** As {@link #ours}, with Operaton, DBOS Transact and the floor measured before. */
    public List<String> withPeers(Path services, Path logs, boolean profiled) throws Exception {
        List<Run> runs = new ArrayList<>();
        try (HiringEngine operaton = OperatonEngine.start()) {
            runs.addAll(measure(operaton));
        }
        try (HiringEngine dbos = DbosEngine.start()) {
            runs.addAll(measure(dbos));
        }
        try (HiringEngine floor = FloorEngine.start()) {
            runs.addAll(measure(floor));
        }
        runs.addAll(measureOurs(services, logs, profiled));
        return report(runs);
    }

    private List<Run> measureOurs(Path services, Path logs, boolean profiled) throws Exception {
        progress.accept("servers and services start");
        try (HiringSystem system = HiringSystem.prepare()) {
            system.start(Installation.in(services), profiled, logs);
            return measure(system);
        }
    }

    private List<Run> measure(HiringEngine engine) throws Exception {
        Drivers team = new Drivers(engine);
        progress.accept(engine.name() + ": warming up with " + warmUp + " hires");
        team.closedLoop(drivers.stream().mapToInt(Integer::intValue).max().orElse(1), warmUp);
        List<Run> runs = new ArrayList<>();
        for (int number : drivers) {
            runs.add(team.closedLoop(number, hires));
            progress.accept(runs.get(runs.size() - 1).row());
        }
        if (rate > 0) {
            runs.add(team.openLoop(rate, hires));
        }
        return runs;
    }

    private static List<String> report(List<Run> runs) {
        List<String> lines = new ArrayList<>(List.of("Each figure from \"statements\" on is for one hire.", ""));
        lines.addAll(Run.HEAD);
        runs.forEach(run -> lines.add(run.row()));
        lines.addAll(List.of("", "Processor time, in seconds for 1,000 hires:", ""));
        lines.addAll(Run.PROCESSOR_HEAD);
        runs.forEach(run -> lines.add(run.processorRow()));
        return lines;
    }
}
