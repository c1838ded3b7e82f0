package hiring.allinone.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program in a process of its own, which can be killed as no broker in this process can. */
record BrokerProcess(Process process, BufferedReader output) implements AutoCloseable {

    /** The directory is where the program works and where it has to put passing files. */
    static BrokerProcess start(Class<?> program, Path directory, String argument) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new BrokerProcess(process, process.inputReader(UTF_8));
    }

    /** Waits for the next line of output; empty when the program has ended. */
    Optional<String> nextLine() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /** Kills the program (SIGKILL), and returns the rest of its output. */
    List<String> kill() throws InterruptedException {
        // through its handle: the process itself would close its output before it is read
        process.toHandle().destroyForcibly();
        process.waitFor(10, SECONDS);
        return output.lines().toList();
    }

    int awaitExit() throws InterruptedException {
        return process.waitFor(30, SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
