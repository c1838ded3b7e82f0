package hiring.system.rig;

import hiring.system.rig.deployment.Installation;
import hiring.system.rig.fault.Campaign;
import hiring.system.rig.fault.FaultResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program behind {@code system-tests/rig}. */
public final class Rig {

    private final Options options;
    private final Campaign campaign;
    private final Progress progress = new Progress(System.out);
    private final List<FaultResult> results = new ArrayList<>();

    private Rig(Options options, Campaign campaign) {
        this.options = options;
        this.campaign = campaign;
    }

    /**
     * Injects the requested faults; the process exits with 0 only if every check passed.
     *
     * @param arguments the directory of the built services, the default directory of the report, then the options
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(
                Path.of(arguments[0]), Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length)));
    }

    private static int run(Path services, Path usualReport, List<String> words) throws IOException {
        try {
            var options = Options.parse(usualReport, words.toArray(String[]::new));
            if (options.help()) {
                System.out.println(Options.USAGE);
                return 0;
            }
            var logs = Files.createDirectories(options.report().resolve("logs"));
            var plan = new Campaign.Plan(options.size(), options.seed(), options.faults());
            return new Rig(options, new Campaign(Installation.in(services).withClassArchive(), plan, logs)).run();
        } catch (IllegalArgumentException cause) {
            System.err.println("rig: " + cause.getMessage());
            return 1;
        }
    }

    private int run() throws IOException {
        // a rig that is stopped leaves no processes and no files behind
        Runtime.getRuntime().addShutdownHook(new Thread(campaign::stop, "end of the rig"));
        progress.say("size " + options.size() + ", seed " + options.seed() + ", report in " + options.report());
        progress.start();
        try (campaign) {
            campaign.run(progress::follow, this::take);
        }
        var report = new Report(options, results);
        report.write();
        progress.say(report.verdict());
        return report.everythingHeld() ? 0 : 1;
    }

    private void take(FaultResult result) {
        results.add(result);
        progress.say((result.held() ? "PASSED  " : "FAILED  ") + Report.line(result));
        result.measured().forEach(each -> progress.say("          " + each));
        result.wrong().forEach(each -> progress.say("  wrong:  " + each));
    }
}
