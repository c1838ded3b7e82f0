package hiring.system.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The program {@code rabbitmqctl}, talking to a node of ours by that node's own name, cookie and port mapper. */
final class RabbitControl {

    /** It starts a machine of its own for every command, which takes its time on a busy one. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final AtomicInteger CALLS = new AtomicInteger();

    private RabbitControl() {}

    static String run(RabbitNode node, List<String> arguments) {
        var program = InstalledPrograms.ofRabbit().path("rabbitmqctl");
        var command = new ProcessBuilder(
                Stream.concat(Stream.of(program, "-q"), arguments.stream()).toList());
        node.configure(command);
        var said = new ServerLog(answer(node));
        var exit = ServerProcess.start(command, said).awaitExit(PATIENCE);
        if (exit != 0) {
            throw new IllegalStateException(
                    "rabbitmqctl %s ended with %d: %s".formatted(arguments.get(0), exit, said.tail()));
        }
        return said.tail();
    }

    private static Path answer(RabbitNode node) {
        return node.scratch().path().resolve("rabbitmqctl-" + CALLS.incrementAndGet() + ".log");
    }
}
