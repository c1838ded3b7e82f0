package hiring.system.rig.deployment;

import hiring.allinone.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the built services are, and how one is started.
 *
 * @param run the directory that the build fills with {@code app} and {@code lib}
 * @param classes an archive of classes, which takes half of the time until a process answers
 */
public record Installation(Path run, Optional<Path> classes) {

    private static final List<String> OPTIONS = List.of(
            "-Xmx160m",
            // nobody lives long enough here to earn what the second compiler costs
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError");

    /** Where the built services are, without an archive of their classes. */
    public static Installation in(Path run) {
        return new Installation(run, Optional.empty());
    }

    /** With an archive of what a service has loaded when it answers; all services and the demo share most of it. */
    public Installation withClassArchive() {
        return new Installation(run, Optional.of(ClassArchive.make(this)));
    }

    /** The command of a service's own process. */
    List<String> command(Service service, String... options) {
        var all = Stream.concat(OPTIONS.stream(), Stream.of(options)).toList();
        return command(all, List.of(mainClass(service)));
    }

    /** The command of a Java process of the project's. */
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

    /** The main class is called as the service is, in the package of its name, for example {@code offer.OfferService}. */
    private static String mainClass(Service service) {
        var words = List.of(service.fullName().split("-"));
        var simpleName = words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        var isSuffix = words.get(words.size() - 1).equals("service");
        return "hiring." + String.join("", words.subList(0, words.size() - (isSuffix ? 1 : 0))) + "." + simpleName;
    }
}
