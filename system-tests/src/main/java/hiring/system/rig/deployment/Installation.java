package hiring.system.rig.deployment;

import hiring.allinone.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built services, and the commands that start them.
 *
 * @param run the directory that the build fills with {@code app} and {@code lib}
 * @param classes an archive of classes, which halves the startup time
 */
public record Installation(Path run, Optional<Path> classes) {

    private static final List<String> OPTIONS = List.of(
            "-Xmx160m",
            // no process runs long enough to benefit from the second compiler
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError");

    /** The built services, without an archive of classes. */
    public static Installation in(Path run) {
        return new Installation(run, Optional.empty());
    }

    /** With an archive of the classes that a service loads at startup; all services and the demo share most of them. */
    public Installation withClassArchive() {
        return new Installation(run, Optional.of(ClassArchive.make(this)));
    }

    /** The command that starts a service. */
    List<String> command(Service service, String... options) {
        var all = Stream.concat(OPTIONS.stream(), Stream.of(options)).toList();
        return command(all, List.of(mainClass(service)));
    }

    /** The command that starts a main class. */
    public List<String> command(List<String> options, List<String> mainClassAndArguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jars = run.resolve("app") + "/*:" + run.resolve("lib") + "/*";
        var archive = classes.map(file -> "-XX:SharedArchiveFile=" + file);
        return Stream.of(
                        Stream.of(java),
                        options.stream(),
                        archive.stream(),
                        Stream.of("-cp", jars),
                        mainClassAndArguments.stream())
                .flatMap(words -> words)
                .toList();
    }

    /** The main class of a service: called as the service is, in the package of its name, for example {@code offer.OfferService}. */
    public static String mainClass(Service service) {
        var words = List.of(service.fullName().split("-"));
        var simpleName = words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        var isSuffix = words.get(words.size() - 1).equals("service");
        return "hiring." + String.join("", words.subList(0, words.size() - (isSuffix ? 1 : 0))) + "." + simpleName;
    }
}
