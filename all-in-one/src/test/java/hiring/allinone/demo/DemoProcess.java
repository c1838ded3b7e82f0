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

/** The program behind {@code ./demo}, in a process of its own. */
final class DemoProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final FreePorts ports;
    private final Path output;
    private final Path complaints;

    private DemoProcess(Process process, FreePorts ports, Path output, Path complaints) {
        this.process = process;
        this.ports = ports;
        this.output = output;
        this.complaints = complaints;
    }

    static DemoProcess start(Path directory, String... arguments) throws IOException {
        return start(directory, FreePorts.choose(), arguments);
    }

    /** @param directory where it runs, and has to leave nothing but what it says */
    static DemoProcess start(Path directory, FreePorts ports, String... arguments) throws IOException {
        Path output = Files.createTempFile(directory, "said", ".txt");
        Path complaints = Files.createTempFile(directory, "complained", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(complaints.toFile());
        builder.environment().putAll(ports.environment());
        return new DemoProcess(builder.start(), ports, output, complaints);
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

    /** Waits until it runs and has said all it says before Ctrl-C. */
    DemoProcess awaitRunning() {
        Awaitility.await("the demo runs")
                .atMost(PATIENCE)
                .failFast("the demo has ended", () -> !process.isAlive())
                .until(() -> said().contains("Ctrl-C ends it."));
        return this;
    }

    /** Waits until it ends by itself, and tells with what. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the demo did not end; it said " + said() + complained());
        }
        return process.exitValue();
    }

    /** Ends it as Ctrl-C does. */
    int end() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    /** Kills it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    String said() {
        return read(output);
    }

    /** What it wrote to the standard error. */
    String complained() {
        return read(complaints);
    }

    JsonNode post(Service service, String path, Map<String, ?> body) {
        return api(service).post(path, body);
    }

    Optional<JsonNode> look(Service service, String path) {
        return api(service).look(path);
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
