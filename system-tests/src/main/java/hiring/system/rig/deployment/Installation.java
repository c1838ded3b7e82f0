package hiring.system.rig.deployment;

import hiring.allinone.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the built services are, and how one is started.
 *
 * @param run the directory that the build fills with {@code app} and {@code lib}
 */
public record Installation(Path run) {

    private static final List<String> OPTIONS = List.of(
            "-Xmx160m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError");

    /** The command of a service's own process. */
    List<String> command(Service service) {
        return command(OPTIONS, List.of(mainClass(service)));
    }

    /** The command of a Java process of the project's. */
    public List<String> command(List<String> options, List<String> mainClassAndArguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jars = run.resolve("app") + "/*:" + run.resolve("lib") + "/*";
        return Stream.of(Stream.of(java), options.stream(), Stream.of("-cp", jars), mainClassAndArguments.stream())
                .flatMap(words -> words)
                .toList();
    }

    private static String mainClass(Service service) {
        return "hiring."
                + switch (service) {
                    case STATUS_AGGREGATOR -> "statusaggregator.StatusAggregator";
                    case APPLICATION -> "application.ApplicationService";
                    case PHONE_SCREEN -> "phonescreen.PhoneScreenService";
                    case ONSITE_INTERVIEW -> "onsiteinterview.OnsiteInterviewService";
                    case BACKGROUND_CHECK -> "backgroundcheck.BackgroundCheckService";
                    case HEALTH_SCREENING -> "healthscreening.HealthScreeningService";
                    case OFFER -> "offer.OfferService";
                };
    }
}
