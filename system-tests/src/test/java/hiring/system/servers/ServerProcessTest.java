package hiring.system.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    Path directory;

    @Test
    void a_server_that_exits_at_startup_is_reported_with_its_output() {
        var process = start("echo the port is taken; exit 1");

        assertThatThrownBy(() -> new Readiness("A server", log()).await(process, () -> false))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("A server did not start")
                .hasMessageContaining("the port is taken");
    }

    @Test
    void killing_a_process_kills_its_children() {
        var process = start("sleep 600 & echo child $!; wait");
        new Readiness("A server", log()).await(process, () -> log().tail().startsWith("child "));

        process.kill();

        assertThat(process.isAlive()).isFalse();
        assertThat(ProcessHandle.of(child()).flatMap(each -> each.info().command()))
                .isEmpty();
    }

    @Test
    void a_process_stops_when_asked_to() {
        var process = start("exec sleep 600");

        process.stop();

        assertThat(process.isAlive()).isFalse();
    }

    private long child() {
        return Long.parseLong(log().tail().replaceAll("\\D", ""));
    }

    private ServerProcess start(String script) {
        return ServerProcess.start(new ProcessBuilder("sh", "-c", script), log());
    }

    private ServerLog log() {
        return new ServerLog(directory.resolve("server.log"));
    }
}
