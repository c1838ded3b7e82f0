package hiring.system.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledProgramsTest {

    @TempDir
    Path machine;

    @Test
    void the_newest_version_is_preferred() throws IOException {
        install("9.6/bin");
        install("15/bin");
        install("13/bin");

        assertThat(programs().path("postgres"))
                .isEqualTo(machine.resolve("15/bin/postgres").toString());
    }

    @Test
    void a_version_without_the_program_is_skipped() throws IOException {
        install("13/bin");
        Files.createDirectories(machine.resolve("15/bin"));

        assertThat(programs().path("postgres"))
                .isEqualTo(machine.resolve("13/bin/postgres").toString());
    }

    @Test
    void a_missing_server_is_named_with_the_places_searched_and_the_lane_that_needs_none() {
        var nowhere = new InstalledPrograms("PostgreSQL", List.of(machine.resolve("15/bin")));

        assertThatThrownBy(() -> nowhere.path("postgres"))
                .isInstanceOf(ServerNotInstalledException.class)
                .hasMessageContaining("PostgreSQL is not installed")
                .hasMessageContaining("-Dhiring.lane=embedded-h2")
                .hasMessageContaining(machine.resolve("15/bin/postgres").toString());
    }

    private InstalledPrograms programs() {
        return new InstalledPrograms(
                "PostgreSQL", InstalledPrograms.newestFirst(machine, "bin").toList());
    }

    private void install(String directory) throws IOException {
        var programs = Files.createDirectories(machine.resolve(directory));
        var program = Files.writeString(programs.resolve("postgres"), "");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }
}
