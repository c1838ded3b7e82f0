package hiring.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.choreography.security.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The program behind {@code ./demo}, as a separate process. */
final class DemoProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final FreePorts ports;
    private final Path output;
    private final Path errors;

    private DemoProcess(Process process, FreePorts ports, Path output, Path errors) {
        this.process = process;
        this.ports = ports;
        this.output = output;
        this.errors = errors;
    }

    static DemoProcess start(Path directory, String... arguments) throws IOException {
        return start(directory, FreePorts.choose(), arguments);
    }

    /** @param directory its working directory, in which it must write nothing but its output */
    static DemoProcess start(Path directory, FreePorts ports, String... arguments) throws IOException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(ports.environment());
        return new DemoProcess(builder.start(), ports, output, errors);
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback-demo.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Demo.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits until it is running and has printed everything. */
    DemoProcess awaitRunning() {
        Awaitility.await("the demo runs")
                .atMost(PATIENCE)
                .failFast("the demo has ended", () -> !process.isAlive())
                .until(() -> output().contains("Ctrl-C ends it."));
        return this;
    }

    /** Waits until it exits, and returns its exit code. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the demo did not exit; output: " + output() + errors());
        }
        return process.exitValue();
    }

    /** Stops it as Ctrl-C does. */
    int end() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    /** Kills it (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    String output() {
        return read(output);
    }

    /** Its output on standard error. */
    String errors() {
        return read(errors);
    }

    JsonNode post(Service service, String path, Map<String, ?> body) {
        return api(service).post(path, body);
    }

    Optional<JsonNode> find(Service service, String path) {
        return api(service).find(path);
    }

    StatusTable table() {
        return StatusTable.read(uri(Service.STATUS_AGGREGATOR), signIn().apply(Role.HR));
    }

    private Api api(Service service) {
        return Api.of(uri(service), signIn().apply(Role.RECRUITER));
    }

    private SignIn signIn() {
        return new SignIn(uri(Service.STATUS_AGGREGATOR));
    }

    private URI uri(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("no output", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
