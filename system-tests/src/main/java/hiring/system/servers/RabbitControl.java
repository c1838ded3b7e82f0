package hiring.system.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Runs {@code rabbitmqctl} against a node, by the node's name, cookie and port mapper. */
final class RabbitControl {

    /** Each command starts an Erlang VM, which is slow on a busy machine. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private static final AtomicInteger CALLS = new AtomicInteger();

    private RabbitControl() {}

    static String run(RabbitNode node, List<String> arguments) {
        var program = InstalledPrograms.ofRabbit().path("rabbitmqctl");
        var command = new ProcessBuilder(
                Stream.concat(Stream.of(program, "-q"), arguments.stream()).toList());
        node.configure(command);
        var output = new ServerLog(answer(node));
        var exit = ServerProcess.start(command, output).awaitExit(TIMEOUT);
        if (exit != 0) {
            throw new IllegalStateException(
                    "rabbitmqctl %s exited with %d: %s".formatted(arguments.get(0), exit, output.tail()));
        }
        return output.tail();
    }

    private static Path answer(RabbitNode node) {
        return node.scratch().path().resolve("rabbitmqctl-" + CALLS.incrementAndGet() + ".log");
    }
}
