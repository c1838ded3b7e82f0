package hiring.system.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directories that may contain the programs of a server, in the order of preference. */
record InstalledPrograms(String server, List<Path> directories) {

    /**
     * RabbitMQ's own scripts come before those on the search path, where Debian has a wrapper that requires its own user and
     * directories.
     */
    static InstalledPrograms ofRabbit() {
        var debian = newestFirst(Path.of("/usr/lib/rabbitmq/lib"), "sbin");
        var others = Stream.of(Path.of("/usr/lib/rabbitmq/bin"), Path.of("/opt/rabbitmq/sbin"));
        return new InstalledPrograms(
                "RabbitMQ",
                Stream.concat(debian, Stream.concat(others, searchPath())).toList());
    }

    static InstalledPrograms ofErlang() {
        return new InstalledPrograms(
                "Erlang",
                Stream.concat(searchPath(), Stream.of(Path.of("/usr/lib/erlang/bin")))
                        .toList());
    }

    static InstalledPrograms ofPostgres() {
        var debian = newestFirst(Path.of("/usr/lib/postgresql"), "bin");
        return new InstalledPrograms(
                "PostgreSQL", Stream.concat(debian, searchPath()).toList());
    }

    static InstalledPrograms ofSystem() {
        return new InstalledPrograms("util-linux", searchPath().toList());
    }

    /** Returns the path of a program, as a command for {@link ProcessBuilder}. */
    String path(String program) {
        var candidates = directories.stream().map(each -> each.resolve(program)).toList();
        return candidates.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new ServerNotInstalledException(server, candidates))
                .toString();
    }

    private static Stream<Path> searchPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
    }

    static Stream<Path> newestFirst(Path versions, String programs) {
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (var found = Files.list(versions)) {
            var newestFirst = Comparator.comparing(InstalledPrograms::version).reversed();
            return found.sorted(newestFirst).map(each -> each.resolve(programs)).toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Returns the number at the end of a directory's name; 15 is newer than 9.6. */
    private static Version version(Path directory) {
        var number = directory.getFileName().toString().replaceFirst("^\\D*", "");
        return Version.parse(number.isEmpty() ? "0" : number);
    }
}
